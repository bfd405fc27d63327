from __future__ import annotations
y1[self] = b; (v4): a | None = *a, b
    # odd comment
if True:
# column one
    pass
    # own line
    for b in x, _z, *变量,: x[0].y1.b = case.a = *_,;type type[T, U] = a | b;

elif 变量.x.match( # comment
   
):
# column one
  for 变量 , (1).y1 , match._.match in y1,*_,*变量:  # comment
      (lambda: (R'名\d'f"{{é"))
      # own line
    # odd comment
pass
