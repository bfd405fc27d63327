match x:
  case 1: pass
match x:
  case (a, b) | [b, a]: pass
