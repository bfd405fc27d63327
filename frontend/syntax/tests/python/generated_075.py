"""Doc."""
match -x:
    case 1, *_ if {}:

        if None:  # comment
          assert ((lambda *,p3=0O7,p2,**kwargs: ()));
          for type[_z] in { (
        y1._z.match,):naïve((\
 x[0].case(b,[],k1 = b'''abcabc
#\xff''' B'{ }' bR" }")),bR'''{
}abc''',k2=naïve) , None : -False }:  # comment
           v1: list[int] = R'é名abc' "}é😀é"  # comment
           try:  # comment
               (x[_z], match.match.b, f().x.match) = not not None / -[]
               # own line
           finally:  # comment
            (v4): a | None = *a, b

        elif True:
# column one
            with (self(
        """"""F'# éé''😀', type=(
        {} or 1. or not naïve) if (
        ...) else y1 if self else self, k1=Rf""\
 ), self(_=(w1 := (
False
        )) , **__dunder__
        ), ... as x): type X = list[T] ; [case.a.b , b[x],] = type , _ , *cc
        @x[0].y
        @d := e
        def x(p4: list[int] = 1_000)->int:
            class __dunder__[T: (int, str), *Ts, **P](Generic[T] , Generic[T]):
# column one
                pass
                raise;

        v3[0]:int = *a, b;
        # own line
    case C(1, (1 as match), k=captured, match=1.5,):

     def cc(p4: list[int],*,p1,p2=[]) -> None:
# column one
         [naïve[b], x] = {a is not {}, };

         def b(p1=...,p5: list[int]=0o17) -> list[T]:
# column one
          [] if [] else (
fr'''}}
{cc, _}
''');

         # own line
     def __dunder__(p5: int=1_0j, p4: int=bR'{', *args): v3[0]:a | None; from . import (
  match,
); pass;
     # own line
     type[变量] = *type,

    case a.b.c: assert fR"x{{{{{{";[]
raise E;
