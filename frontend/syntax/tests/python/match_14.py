match x, y:
  case a, b: pass
match *x, y:
  case a: pass
