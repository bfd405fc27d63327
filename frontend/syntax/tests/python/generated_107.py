from __future__ import annotations
while ...:
    if 0b1_01:
        while a // {} | [(lambda p3, p5, /: ( # comment
   [
[]]))] << x["""é名名""",]:

            continue

        else:
# column one
         for _[naïve] in match,:
# column one
             break
             # own line
         else:
# column one
             v3[0]:int = *a, b
             type match = a | b  # comment
        async def naïve(p4 = _z,**kwargs) -> 'x': del x[0]
        # own line
        pass

    elif ((lambda **kwargs: 0B1)):  # comment
        pass  # comment

        def a():  # comment
            pass;raise;
            x.y >>= _z[变量:case] & 0B1 ^ +( # comment
   x);return  # comment
            # own line
        rf"#}}{{"

    else:

        @x[0].y
        async def b():  # comment
         @x[0].y
         @d
         class type[T](metaclass=M):

             type X = a | b
             # own line
             del b.c
         with (match({}, k2 = case(naïve for self in True),
        ),):

             x &= ...
             (v4): int
             pass  # comment

         # own line

        for _ in *case , *type:  # comment
         class case(A, Generic[T]):  # comment
           from ... import n as m, match, n as m
           del (a, b)
           del x[0]
           # own line
         with (变量(( # comment
   {match.case, *bR''' \d
#\d''' }
        ), type = cc() # comment
   ) as (x), self, x[0].self(
        .5\
 )): match[match] = match,;del x[0]
         # own line

        pass;

    with (..., 变量 as x[0], match,):
      with (\
 ~( # comment
   F"{()!s:}{None=:.2f}" # comment
   )):
# column one
        x.y %= (1).case.match
        raise;

      try:
# column one
          continue
          # own line
      finally: v1:list[int];
      class 变量[*Ts]():  # comment
       del (a, b)
       x[0] *= case
       x.y /= {}; x[0] /= {  }
    if (\
 [
        ]
) > (not (False) ^ (\
 ~None)
        ) > ...:

        continue
    # own line
else:  # comment
    v3[0]: a | None


def _z(): yield; type match[*Ts] = list[T]; raise E
del [a]  # comment
    # odd comment
