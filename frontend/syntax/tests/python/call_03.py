print((x for x in y), 1)
f(x := 1)
