if 1:
  global x
