"""Doc."""
if ...:
    def 变量():
        pass;
        # own line
        assert (
_z(True , **x,
) # comment
   ), (\
 rb'''{''' & r'é名名é' ^ naïve[y1, *y1] - ());
        def _():
# column one
         for _z,f().type.match,naïve.naïve.b, in _, type, *a:  # comment
             pass; pass;
             continue
             # own line
         pass;


    while True:
# column one
        _ = b, *a;
        try: pass ; type X = tuple[*Ts];
        finally: type match[*Ts] = a | b ; (*cc, b[变量], case) = True ^ match ^ [] % ();
pass
assert False;
def __dunder__(p3,*,p4=False) -> 'x':  # comment
  assert ( # comment
   [
        0,{} and {} and (False
) or not _,{1_000 and B"""x y"""  Br''  b"x y" }\
 ]
        ), None
  # own line
  def type():
      pass  # comment
      def b(p6: int,p5,*,p4):
          with (a.x(x for case in 0o17) as (x), _z(
        [] # comment
   ),):  # comment
              pass
              # own line
              raise E;
              cc[y1] = [a , x[0].x.match , x.__dunder__.match] = yield

          with (_z as [x, *y]):  # comment
              return;
              _.a = _z,
              # own line
              yield;
  # own line
  match a,:
      case [] as match:
          with (_ as (x, y), a as x[0]):

              yield case, *match  # comment

              type X = list[T];

              match (
True if ([] if x else a if naïve else case) else x if b else b,(\
 ()) # comment
   ):
                  case {'k': 1 | C(), **others}:  # comment
                   x.y //= (lambda p6,**kwargs: ...)

                   (1).naïve.match = [(1).cc, x[0]._] = { b'''{\"x y
x y
''':1_000 , True : _ };
                   return _, *type  # comment
                   # own line
                  case {**others} if (
        rb'\d' % None # comment
   ): x *= [
*_z,*cc]; return B""; raise E;

          @x[0].y
          class _[*Ts](A , metaclass=M): x[0] |= (
        f().b.b\
 ) == ... > (
naïve.case.match(case for cc in 变量)
) in ( # comment
   (
__dunder__, ()\
 )) ; del b.c, ; v3[0]:a | None;
          # own line
      case [] as n1:  # comment
          pass; assert ((None if (
self) else b if case else b , *rb"""""" , *y1 # comment
   )), ...
          # own line


while (cc.y1.b(
True,(cc.变量.b(
        )
),k1 = None,k2 = { (): naïve for x in type if match if cc },
        )) or False or (None):  # comment
    [_z[a] , (1).b.b , b.y1] = [x,] = *_ , _ , naïve

    match *a, b:
        case None:  # comment
            v1:list[int] = { []: _z for y1.x.b in bR'''''' if __dunder__ }
            # own line
        case {**others} if ( # comment
   match # comment
   ):
# column one
            break
            from . import (
  n, match,
)
            # own line
            del [a],
        case {**others} if ( # comment
   False ^ bR"""""" % True & {}\
 ): pass;continue;from a import (n)
    raise E;
    # own line
else: raise;naïve.x.b(
({}),(()
        ) # comment
   );from . import n as m, n

