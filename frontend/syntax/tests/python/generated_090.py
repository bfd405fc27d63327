def _(p4: a.b | None) -> None: v2.w: a | None = *a, b ; x.y /= True
    # odd comment
pass


for y1.case.b in *变量 , case:
    ( # comment
   Rf"""é"""
        ) and (
(\
 {  }\
 ) > (True) != ( # comment
   (w1 := [])
        )
        ) or not x

    def x(p2, /, **kwargs) -> list[T]:  # comment
        with ((\
 {_ >> False,- False }
        ), __dunder__(type=B' x y}{' b'''#x y''' rb'''''',_=U'''éé😀'''
        ) as x[0], b.match.match(... # comment
   )):
            if (yield from ...): from a import (n, match, n,)
            else: type.case.match , type = Rf"{y1} {  True if {} else _ if b else b!a}"; return

            with (x[0].变量(\
 _, type = [*[]] # comment
   ) as (x, y), match(
False, (
self # comment
   ), k2 = (w2 := (\
 rf"text")), k1 = (*(
(w1 := {})),) # comment
   )):

                return; type X = tuple[*Ts]
                del x[0]


            class __dunder__(k=1 , **kw):
             type X = int; x[0] ^= { False : False };
             v2.w:int = *a, b;
             assert (
        self # comment
   ), ({ None for self in __dunder__ }
        ); a[case] = cc(\
 {}\
 )

    if {} >= None > """😀
名
名é
""" is not U"""名名
"""  """é""":

        def x(*, p5, p4: a.b | None):
            @d
            @d := e
            class x[T: (int, str), *Ts, **P](B.C , B.C , k=1 , **kw,):
                v2.w: list[int] = {} @ [

] @ _z
                *case, = *type , *naïve,


        while { () for b[case] in 变量 if (match - y1) for naïve[match] in 变量 for (*type,) in _ if b }:  # comment
            [cc, (1)._z.match, (1).b.b] = 变量[y1], = a((\
 {}),_ = .5,k1 = Rf'text'\
 );
            # own line
            raise E(type) from naïve  # comment
            # own line
            y1[case] = y1,case; type type = list[T]

    elif (lambda p5, p2, *args, p1 = rf'x{[] if f"\n" else []!s:{_z}}#é'U'😀é名': ()): raise E(变量) from a

    # odd comment
