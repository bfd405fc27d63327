match x:
  case A(): pass
match x:
  case A(1, b=2): pass
