values = [7, -7, 1, -1, 0, 13, -13, 9223372036854775807, -9223372036854775808]
for a in values:
    row = []
    for b in (2, -2, 3, -3, 7, -7):
        q, r = divmod(a, b)
        assert q * b + r == a
        assert (q, r) == (a // b, a % b)
        row.append((q, r))
    print(a, row)
for a, b in [(10 ** 30, 7), (-10 ** 30, 7), (10 ** 30, -7), (-10 ** 30, -7), (5, 10 ** 20), (-5, 10 ** 20), (5, -10 ** 20)]:
    print(a // b, a % b)
x = -17
x //= 5
print(x)
x %= 3
print(x)
for text, f in [("//", lambda: 1 // 0), ("%", lambda: 1 % 0), ("divmod", lambda: divmod(3, 0)), ("/", lambda: 1 / 0), ("big", lambda: 10 ** 30 // 0)]:
    try:
        f()
    except ZeroDivisionError as e:
        print(text, e)
