"""Doc."""
assert ( # comment
   fr"  ");

assert ..., ( # comment
   (... or (naïve.x(\
 *(
        x[case, *self]),([{}
]
),k1=Br"\d",)), *变量, {[], } # comment
   )
        )
with (1).cc( # comment
   ) as (x, y), y1 as x[0], 0o17:
# column one
    for (1).x.match in u"""名
""" r"""{""":

        (v4):list[int];
        # own line
        break
        del (a, b);
    else:
     del [a]; assert naïve
     def 变量(p6, p5 = rb''' abcabc\d''', **kwargs):

      f().__dunder__ = cc,  # comment

      pass;
      async def naïve():
# column one
       return
       pass
       # own line

    x **= Br"" | None ^ 变量.a.match(_ = {  } , k2=+{} // (
b( # comment
   k1 = (lambda p6,p2: u"""é\x41
"""), match=~... % __dunder__)) << ()
) @ []  # comment

x.y |= True and y1 or not __dunder__


x[0] @= cc.case.match(
type = not not _, k2={} if .1e+2j else (rf'''#text
'''),
        );

