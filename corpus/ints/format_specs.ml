def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
for v in [0, 5, -5, 1234567, 255, True, 10 ** 20]:
    for s in ['', 'd', 'x', 'X', '#x', 'b', '#b', 'o', ',', '_', '08d', '+d', ' d', '<8', '>8', '^8', '*^8', '=+8', '#010x', 'e', '.2f', '%', 'c', 's', '.3', 'n', 'g', '_x', ',x', '08,', 'z', '.2d', '^+9,d']:
        try:
            print(v, s, '[' + format(v, s) + ']')
        except Exception as e:
            print(v, s, type(e).__name__, e)
