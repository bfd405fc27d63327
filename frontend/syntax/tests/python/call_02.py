print(a=1, *b)
print(x for x in y)
