# comment

pass

def _z[T: (int, str), *Ts, **P](p2: int, p1) -> 'x': from . import (
  n,
) ; pass
    # odd comment
