case(x)
print(match, case, type, _)
