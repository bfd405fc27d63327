match (type,
):
    case 1, *_ if ():
# column one
        raise
        if [u'名' for a in _ for y1.a.b in ... if __dunder__ if a for type[self] in 123456789012345678901234567890 if match if cc]: pass ; [naïve, (1).type.b, match[match],] = *type, match ; __dunder__[_z] = cc.self = ( # comment
   y1.x(k2 = f"""\né\n """), _.naïve.match);
        elif (
self._(__dunder__, k1=naïve
), # comment
   ):  # comment
          with (naïve, x,):
           class match(*bases):
# column one
               pass
               del b.c;
               pass;

           # own line
           from ....x import n as m, n
           (() & case) % (1).a.b;
          if [ # comment
   (lambda *args, p4=__dunder__: (cc)),*x,*_\
 ]:
            with (self( # comment
   ) as (x),):  # comment
                from a import (n as m,); from . import (
  match, match,
)

                type match[*Ts] = a | b  # comment


            if None:
             2j if b"" else cc;bR" abcabc"bR"\d#}abc"rb""""""

             [ # comment
   *a,False,[] # comment
   ]  # comment
             from . import (
  n, match, n as m,
); x[0]._ = b,

            elif (\
 _z[u"""""":, ...],
        ):
# column one
              from . import (
  n, match, match,
)

            else: del [a]
            # own line
            x.y -= (\
 0B1\
 )
          else:
# column one
           v1: a | None = *a, b; y1[b] = b[cc] = {}  # comment
          # own line
        elif {}:

         class y1(B.C,):  # comment
             def self[T: (int, str), *Ts, **P](p1, p3: list[int]): yield __dunder__, *a

             def b(p3, *, p4 = ()): return self, *cc;pass;return cc - self ^ () ** (1).match.match(\
 \
 )
             type.naïve = {*..., *x, *() }

         pass  # comment
        else: type match[T] = list[T] ; raise
        # own line
    case (True):
        with (_z(\
 *{} , ()), False as x[0], a):
         a.self.b = b._.match, (1).变量.match, x[type], = *变量, x, case


        naïve, = (
        *y1 , *match)

    case {**others}:  # comment
     raise E((
R""" é\n😀
""" >= () == fr""""""\
 )) from x
     raise E(a) from x  # comment

    # odd comment
try:

  for y1[__dunder__] in [] * Br"abc\d#" << B" { #" Br'# x y' rb'abc }':
      match = _[self] = _(*(u"""😀}
"""))

  del (a, b)

finally: x %= fr'{self, _z=!r:x}text' ; *y1, = x[0]._.b = 变量, ; v2.w:int = [];
