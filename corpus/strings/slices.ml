s = "abcdefghij"
print(s[0], s[-1], s[3], s[-10], s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-3], s[5:2], s[100:], s[-100:2])
print(s[::2], s[1::3], s[::-1], s[8:2:-2], s[2:8:-1], s[-2::-3], s[:3:-1], s[::100], s[::-100], s[0:0])
u = "añ漢字😀z"
print(len(u), u[1], u[3], u[4], u[::-1], u[2:5], u[-2], [c for c in u], u.index("😀"), [ord(c) for c in u])
for i in (10, -11):
    try:
        print(s[i])
    except IndexError as e:
        print(e)
for f in (lambda: s["a"], lambda: s[1.0], lambda: s[::0], lambda: s["a":], lambda: s[None]):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(s[True], s[None:3], s[slice(1, 4)], s[slice(None, None, -3)])
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
