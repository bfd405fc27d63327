"""Doc."""
a , _z.case = __dunder__[b] = self , *a

from ....x import n as m;
pass  # comment

match a,:
    case ({**others}, _) if None: pass;
    case [] if (
        ...):
# column one
        if b'''x y}
x y
\101'''b'''#
x y#
x y''': self;(1).a.match = type
        elif F"{{#{type if 123456789012345678901234567890 else (B'\x41'  bR'x y')=!r:}":  # comment
            try:

              del [a];
              assert ( # comment
   not not 变量)  # comment

              while f().naïve:
# column one
                continue  # comment
                break

                cc.match = *a,;

            except a.E:  # comment
                def type():  # comment
                 pass;yield True
                # own line
                match a,:
                    case a.C({} | 's',): pass;

                from a import (match,);
            except a.E:
                while f().type.b:

                  (_z[cc],) = {... };break;
            else:

             try:  # comment
                 assert (\
 []);
                 # own line
                 v2.w: int = ... not in {}  # comment
             except (E, F):
                 True;

                 [()]
                 del b.c
             except f():
                 pass;
             except:

                 x[0] @= ((cc & naïve) for [*_ , cc , naïve,] in True for *y1 , __dunder__[a] in R"""éé
"""  R'名名'  '''é ''' for cc in 0o17)
             else:
# column one
              x._ = *变量 , match , a
              x.y >>= _z[:b:]

             # own line


        _z = __dunder__[__dunder__],x, = match,

        del b.c;
    # odd comment
