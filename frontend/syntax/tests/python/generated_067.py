with (x as x[0],): pass;del a;

del (a, b)

