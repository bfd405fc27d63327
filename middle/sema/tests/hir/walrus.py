def f(x, y):
    z = x + (x := 5)
    print(x, (x := 2), x)
    if (n := len(y)) > 3 and n < 9:
        return n
    last = [w := i for i in y]
    while chunk := y.pop():
        print(chunk)
    a, b = x, (x := 3)
    g = any((hit := e) > 2 for e in y)
    return z, last, w, a, b, g, hit, f"{x} {(x := 1)}"


total = sum(s := v for v in [1, 2])
print(s)
