match x:
  case a if y: pass
  case b: pass
match x:
  case (): pass
