# Lengths and slices of ranges of any size; `slice.indices` of any length.
for n in (2**31, 2**32, 2**40, 2**62, 2**63 - 1, 2**63):
    try:
        print(n, len(range(n)), len(range(-n, 0)))
    except OverflowError as e:
        print(n, e)
r = range(10**30)
print(r[-5:], r[:: 10**29], r[5:-5:2][10], r[10**25 : 10**29 : -1], r[:-(10**31)])
print(range(0, -(10**20), -3)[::-2], range(2**40)[2**33 : 2**34], range(2**40)[::-1])
print(range(10)[5:1:-1], range(10)[-100:100:3], range(10)[7:], range(0)[1:], range(10)[::-4])
print(slice(-5, None).indices(2**40), slice(None, None, -1).indices(10**20), slice(10**30, -(10**30)).indices(5))


class Two:
    def __index__(self):
        return 2


print(range(10)[Two() :: Two()], slice(Two()).indices(Two()))
for act in (lambda: r["a":], lambda: r[::0], lambda: r[1.5:], lambda: slice(1).indices(-1), lambda: slice(1).indices("x")):
    try:
        act()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for code in (2**40, -(2**40), 2**70, -1, 0x110000, 2**31):
    try:
        print(chr(code))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
