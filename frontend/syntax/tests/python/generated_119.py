with (match, _): from . import (
  n, match,
);
    # odd comment
type X = list[T]

pass;type[type], x[0].b.match = (*_, {}, f().变量(*(\
 ({},)) , *(Br''' abc{'''bR' '
        ) # comment
   ))  # comment

(v4): int  # comment

