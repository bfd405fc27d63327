a = list(range(10))
a[2:5] = ["x"]
print(a)
a[1:1] = [100, 200]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[-2:] = []
print(a)
a[100:] = "yz"
print(a)
del a[1:3], a[-1]
print(a)
del a[::2]
print(a)
a[:] = a + a
print(a)
a[3:1] = ["in"]
print(a)
b = [1, 2, 3]
b[:0] = b
print(b)
b[1:4] = (x * x for x in range(5))
print(b)
b[::-1] = range(len(b))
print(b)
for f in ("ext", "notiter", "zero", "del"):
    try:
        if f == "ext":
            b[::2] = [1]
        elif f == "notiter":
            b[0:1] = 5
        elif f == "zero":
            b[::0] = []
        else:
            del b[99]
    except (ValueError, TypeError, IndexError) as e:
        print(f, type(e).__name__, e)
