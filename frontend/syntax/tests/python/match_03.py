match x:
  case {a.b: c}: pass
match x:
  case {-1: a, "x": b, None: c}: pass
