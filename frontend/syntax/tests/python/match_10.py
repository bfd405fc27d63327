match x:
  case None | True | False: pass
match x:
  case 1 if y: pass
