# Lower-case booleans wherever a value can stand.
def f(x, y=False, *z):
    if x == True and not y:
        return "oui"
    return "non"


print(f(True), f(False), f(True, False), f(True, True), f(x=True, y=False))
print([True, False], (True, False, None), {True: False}, {"a": True, "b": None})
liste = [
    True,
    False,
]
print(*liste, None)
g = lambda a, b=True: (a, b, True)
print(g(False), g(1, None))
print("%s %s" % (True, False), True if liste else False)
