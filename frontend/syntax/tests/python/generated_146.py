# comment

@(lambda f: f)
@d
def match(p4,/,p6: list[int]): return; del x[0]
while match( # comment
   ):  # comment
    try:  # comment
        continue

    except E as e: x.y @= (w1 := {}); 变量[变量] = {cc[type:{}],*y1,R'''名😀名名'''  '''é
名名😀'''  """名
#😀😀
""" is "名名" }

    raise E

if b[match, *b]:  # comment
    del a  # comment
    if (1).self.b( # comment
   ({  }\
 ),match=+(.5 and False or not _z) # comment
   ): 2j;
    else:

        class match(A):  # comment
            x[0] += f().case
        # own line
        class b[**P,](A): v3[0]: a | None = __dunder__;assert []

async def self[*Ts](p6: list[int],p3,*args: *Ts,p4 = '',p1 = {},**kwargs,)->'x':
# column one
    while (
x[:1.5J],__dunder__.type.b,
        ):
# column one
      class type(Generic[T] , A , k=1 , **kw,):  # comment
       from a import (n, n, match);
       match a,:
           case -1:
# column one
             assert (
        naïve[*_z]
), {}  # comment
           case a.b.c:  # comment
            x %= 10_0.0_1
            变量.__dunder__ = *cc, *self, *a,

       assert ()
      pass;

    else:
        type match[T] = a | b; cc = {  }
        yield


