match x:
  case a.b.c | 1: pass
match x:
  case 1 as a: pass
