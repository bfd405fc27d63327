# comment

with (b"""#{{
{"""  Br''' {\d
#'''  B'{ x y', x[0].变量.match( # comment
   bR'}{#',(\
 (
        (lambda *, p3=(): ...),*_z,*(False
        ),)),k1=变量.变量
),):

  try:
    def x(p2,p5,/,p1: list[int],**kwargs):
# column one
        [*x,] = *_z,

        while (\
 b"""x y
\'x yabc""") and (
        not type - -True
        ) and ((
        1e1_0 , _) # comment
   ) or not __dunder__: +True ; yield
        else: pass; return cc, *_;
    # own line
    with cc as x, self:
# column one
        import a.b.c  # comment
        # own line
        while None: v3[0]: int = None ; pass;
        else: pass
    def a(p2: int, /, p1: list[int] = 0XABC):
# column one
        match ((yield bR"" bR"""x y x y""" rb'  {#'), # comment
   ):
            case [x], y:
# column one
             x[0].变量.match(
        _ = type , match=bR"""x y
\dabc"""); pass  # comment
            case a.b, 2 if (()): pass; assert (
a.cc.b(..., [],)), (
        fr'' >= " é名" '\x41}' r""" 
x y
""" in None not in _
); x[0] |= [] in [] > 0777.5
            case 's' | [] | {}:
              return;
              # own line
              global g1, g2

              return (w2 := 1E-3)
              # own line
            case a.b, 2:
# column one
                type match = a | b  # comment
                # own line
  finally: v3[0]:list[int]; ( # comment
   (
*(
        () is not False <= False not in 0
        ) , _ and '😀😀😀é' , .1e+2j)
) if y1 else x if y1 else case; from . import (
  n,
)


class y1(k=1,**kw):  # comment
 from a import (n as m, n as m,);True - {}  # comment

    # odd comment
