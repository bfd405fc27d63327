match x:
  case A.B(c): pass
match x:
  case a.b: pass
