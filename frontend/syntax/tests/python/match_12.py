match x:
  case []: pass
match x:
  case (a): pass
