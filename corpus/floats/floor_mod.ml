for a in (7.5, -7.5, 0.0, -0.0, 1e10, 0.3):
    for b in (2.0, -2.0, 0.5, 3):
        q, r = divmod(a, b)
        print(a, b, a // b, a % b, q, r)
inf = float("inf")
print(5.0 % inf, -5.0 % inf, 5.0 // inf, -5.0 // inf, 1.0 // 0.1, 1.0 % 0.1, 0.3 % 0.1)
for f in (lambda: 1.0 // 0.0, lambda: 1.0 % 0.0, lambda: 1.0 / 0.0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1):
    try:
        f()
    except ZeroDivisionError as e:
        print(e)
x = 10.5
x %= 3
print(x)
x **= 2
x //= 1
print(x, int(x), x.is_integer(), (2.5).is_integer())
