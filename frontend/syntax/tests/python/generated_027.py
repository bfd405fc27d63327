# comment

[type[y1], (1).type.b] = rb"x y"  # comment


{ (变量 ^ b) for 变量.变量.b, _, a.b.b, in x if __dunder__ };del a;


with (x( # comment
   match = x[0].y1, k2=None
        ), _, b.b((match
        ) , 0O7 , _=True\
 ),):
# column one
    while {}:  # comment
     cc = *y1,match[type] = [[] , ( # comment
   fR"""{ cc if type else ():>10}{... if True else __dunder__ if naïve else x:>{x!r:^{case}}.{1}}""") or []]
     # own line

    def y1(**kwargs) -> int:
        for cc in [
not None + ( # comment
   not not a # comment
   ) ^ +{}]:

            def 变量[*Ts](**kwargs: int):  # comment
              yield;

              yield;return  # comment

            with [] as (x), 变量 as [x, *y], __dunder__:
# column one
                pass
                # own line
                del a  # comment
            try: break
            except a.E as e:  # comment
             pass
             self.cc.match,match._z.match,cc.a.match = type , *x , *y1
             pass  # comment
            except E as e:
                cc[*变量]  # comment
                raise
                # own line
            else:

              return  # comment

              v3[0]:int = *a, b;return b, *y1

        def a[T, U](p2,*,p3: int = (),p4 = y1,**kwargs: int):
            yield;assert (\
 b
        )

        try:  # comment
         v3[0]:int = (
        +{} | {} / ())
        except a.E: del (a, b),;
        except:  # comment
          with (match as x.y, True as x,): __dunder__ = self,x;raise E(None) from self
        # own line

if naïve[True:True]: [y1[_], b.__dunder__.match] = self = (lambda p5,*args,p6,p1=fr"""""": (
fr' éé')) ; True != (
        bR"#\d#abc") in ( # comment
   ...
) ; pass
