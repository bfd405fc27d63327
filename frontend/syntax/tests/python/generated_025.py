class cc[T: (int, str), *Ts, **P](k=1, **kw):
# column one
    with (x[0].self.match((
        (( # comment
   {[] + None }\
 ) if None else __dunder__, cc(__dunder__ for x in '名'rf'''}} '''), match.cc.b(\
 (...) , U'''名
😀\né''' , type = True , k1 = f().变量.b), # comment
   )) , 00_0 , k1 = y1 , k2=((lambda p5 = rb'' B'''abc#''', p2=(), /, *, p3 = {}: Rf'}}{{{ _z if (type(Br'{' , **x)) else _z if case else a = !r}') , *_ # comment
   )) as x[0], _z as [x, *y]):  # comment
        raise
        # own line
        for ((1).a , case) in b , type:  # comment
          continue

        x[0] |= ();raise E;

    # own line
    # odd comment
@d(1, k=2)
def _(p1: 'T',p3,**kwargs: int):
 x.y += () <= Br"""x y#"""

 x.y **= {None if (
self.case(
( # comment
   not not False),k1=Br"abcx yx y",**_,)
) else 变量 if b else self , (
        ... == None
        ) , *y1, };

[*cc , case , 变量,] = True

x &= x[0].变量.b
    # odd comment
if (w2 := True):

    while x[0].a(
        True,*...,match = (w2 := a),**match, # comment
   ):

        with (_ as [x, *y], rb"x y"  b"{"  rb"""#
\d}}
""", match,): pass ; type match = list[T]
        # own line
        del [a],  # comment

        for [*case,] in *naïve,*type,type,:
         while {*b , __dunder__ }:
# column one
          cc[:, ...] ** naïve << y1
          # own line
          from a import (n, match, n,);
         if { (y1 - _) for [*a, x[0].self.match] in () if None if (self ** match) for x[0]._z.match in _ }: { False: False, }; x += None;
else:
# column one
    try: raise E; from . import (
  match,
)
    except a.E:

      raise
      __dunder__ = { (type ** __dunder__): a for self.case in True for _z in 变量 if __dunder__ if (_ @ type) for f().__dunder__ in [] if type if match }; [x[0].case.match,] = x , *_z , *naïve,
    except (E, F):
        with (__dunder__ as x.y, {}):
# column one
            x[0] /= _z[(w2 := x),]
            with (x[0].case.b(
        (
{ __dunder__: a for type.x.match , (1).self in case if __dunder__ for self[self] in x } # comment
   ) , k2=True,) as x, [] as x): raise;

        # own line
    finally:
# column one
     x <<= (
        {}
        ) if () else ([]
        ); del (a, b),
     [*a,_.b] = (
        *{},*match); self._ = __dunder__,*case,__dunder__
    a, b = match <= [] >= False is not ({[] , *False , *a } # comment
   ); (y1[_], x, (1).match.b) = case  # comment
    # own line
    raise E

@a.b
class __dunder__(Generic[T],Generic[T],):
# column one
 raise  # comment

 type type[T: int] = int;x.y += None
 with (x[0].match.b( # comment
   *(
(lambda p4: [])),None\
 ), f().self(( # comment
   B''''''
        ) , bR'''{{
#''' , k1 = F"" , type=match,), f().type.b(
        r"""名名
é
""" """""" """名abc
名名
"""),):  # comment
     class _z(B.C, B.C,): pass;

    # odd comment
