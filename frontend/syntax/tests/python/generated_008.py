def cc(): from . import (
  match, n, n,
); pass;

pass;

if None: pass
while (w2 := ()):
  for type.type.match in *cc,naïve: x.y <<= (lambda p5=False,p2 = []: _z); v3[0]:int = case; type X[*Ts] = a | b;
  # own line
    # odd comment
