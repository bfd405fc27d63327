match (x):
  case a: pass
match -x:
  case a: pass
