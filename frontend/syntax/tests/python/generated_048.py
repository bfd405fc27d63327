# comment

match = y1[y1] = _, _,  # comment


with (( # comment
   fr""
        ) as [x, *y],): v2.w:list[int] ; raise E((\
 match._.match # comment
   )) from y1 ; ...;
[*x , x[__dunder__] , match,] = (*self,) = (f"""}}é""",*self\
 )  # comment

type type[**P,] = a | b; v2.w:a | None = *a, b  # comment


x[0] >>= (fr'') if True else self if _ else 变量


def _(p2=[],p1 = True,/,p5 = bR" ",*args,p3,)->'x': raise E((b)) from self; yield from (
        [] if (\
 [] >> x[0].b.b) else b if __dunder__ else case\
 ); return _, *b;


