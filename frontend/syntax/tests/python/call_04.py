f(a,)
match(x)
