del [a, b]
del ()
