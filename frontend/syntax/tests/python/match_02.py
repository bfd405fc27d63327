match x:
  case [*_, a]: pass
match x:
  case {1: a, **b}: pass
