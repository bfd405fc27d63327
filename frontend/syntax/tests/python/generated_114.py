"""Doc."""
try:

  def x(p1 = None, *, p2: 'T', **kwargs): return _, *cc;return (lambda **kwargs: (()
))
  assert bR"""abcabcx yabc""", (() > U"abc名" <= (
{00_0, } # comment
   ))
finally:  # comment
 (1).b.match,type[a],f().y1.b = *y1 , *match , y1
 del a; pass
 # own line
 pass
 # own line
raise E(False) from __dunder__;
    # odd comment
x.y <<= bR"}"

