match x:
  case -1-2j: pass
match x:
  case "a" "b": pass
