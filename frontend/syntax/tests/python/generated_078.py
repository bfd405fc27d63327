@x[0].y
@d := e
def cc[T: int](p1,/,p2: 'T',):
# column one
    @d := e
    @x[0].y
    def x(*args):  # comment
     while { self for x in _ if cc for x[self] in self if (b | a) if match for (*match, a[naïve], match[b]) in case }:

         @d := e
         class _(metaclass=M): x[0].变量.match, = _z[a] = *type, ; from . import (
  n, match,
) ; x.y **= []
         v3[0]: int = *a, b  # comment
         match -x:
             case (*_, {**others},):
                 type X = int
                 # own line
    # own line
    v2.w: a | None  # comment
    # own line

type type = int;变量 = [type[b],cc.a.match] = False // _z >> False  # comment
    # odd comment
from a import (n as m,)
def cc[T: (int, str), *Ts, **P](p3: list[int], /, p1):

    if (w1 := ([Br' {' for case[a], in type if (x // _z) for self in naïve if (case >> a) if (_z @ cc)] # comment
   )):

        if bR'':

            return [a[x:type] , naïve ** rb"""""" ** [
] | Br'' , *b"#" # comment
   ] / -( # comment
   (lambda p3 = f'''}}text{{''' U"""#
#""" "", /, p1=bR'''''', *args, p4=None: ())) + False;b = f"###"  # comment
            def type(p3, *args: *Ts, p4=fr'''{ { False:... } }'''R'''名é'''):

              pass

              [];x[0] ^= () and () and True or not __dunder__;
              # own line
            del a  # comment
        else:

            @a.b
            @x[0].y
            async def type():
                return
                # own line
                return
            # own line
            def 变量(p3,
      p4 = """ 😀
éé""",
      /,
      p6 = {},
      *args: *Ts,):  # comment
             assert (\
 None)  # comment

        from . import (
  n as m,
);
    elif not not 变量 / _z | (x(
        (\
 { b"""abc\xff\101""" for case in case if (__dunder__ % __dunder__) for a[self] in y1 for x[0].x.b in __dunder__ if (x << cc) if self }
        ), (\
 {Rf"" , f""" é""" }) # comment
   ) ^ None) ^ +Br"{ "B"""#}""":  # comment
     with ..., f().__dunder__.b( # comment
   (
        变量 or ... or ...\
 ), a, match = { x for (a,cc) in {} if match }, **变量):

      type type = list[T]

     naïve[__dunder__] = yield from rb''; [*__dunder__, b] = (*a, _[type]) = self(
        None, k2=(
True, *(+rb"""""" * rf'') # comment
   ), type=(*_z,[(case % __dunder__) for (1).y1 in False if naïve if None for f().case in ... if (y1 ** x)]
        ))
     del (a, b)  # comment
     # own line
    pass; del [a];
    x[0] //= { x[0]._z( # comment
   k2={ """""" for [*b , f().变量.match , naïve._] in {} if _z }, k1=self.b.match(
type=cc( # comment
   None,_ = False))\
 ):~(\
 naïve) }  # comment
    # own line
