a, b = 1, 2
a, b = b, a
[c, d] = "xy"
(e, (f, g)), h = (1, [2, 3]), 4
print(a, b, c, d, e, f, g, h)
first, *middle, last = range(6)
print(first, middle, last)
*head, = "abc"
x, *y = (1,)
print(head, x, y)
i = j = k = []
i.append(1)
print(j, k is i)
m = [0, 1, 2]
n = 0
n, m[n], m[n + 1] = 1, "first", "second"
print(n, m)
m[0], m[1] = m[1], m[0]
print(m)


class Obj:
    pass


o = Obj()
o.p, o.q = o, 5
o.p.q += 1
o.r = o.s = [1]
o.r += [2]
print(o.q, o.s)
d = {}
d["a"], d["b"], *d["rest"] = range(5)
print(d)


def side(tag, value):
    print("eval", tag, end=" ")
    return value


side("t", m)[side("i", 0)] = side("v", "new")
print(m)
side("u", d)[side("k", "a")] += side("w", 10)
print(d)
x = 10
x += x
x -= 3
x *= 2
x //= 3
x %= 7
x **= 3
x <<= 2
x |= 3
x &= 0xFE
x ^= 5
x >>= 1
x /= 4
print(x)
for bad in ("ab", [1], {1, 2, 3}, 7):
    try:
        p, *q, r = bad
        print(p, q, r)
    except (ValueError, TypeError) as err:
        print(err)
