class A:

  # c
  x = 1
# d
  y = 2
