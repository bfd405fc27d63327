match x:
  case -1: pass
match x:
  case 1+2j: pass
