t = (1, "a", 2.5)
print(t, (), (1,), 1, (1, (2, (3,))), len(t), t[0], t[-1], t[1:], t[::-1], t + (4,), t * 2, () * 3, "a" in t, t.count(1), t.index("a"))
a, b, c = t
print(a, b, c)
(a, b), c = (b, a), 9
print(a, b, c)
a, b = b, a
print(a, b, hash((1, 2)) == hash((1, 2)), (1, 2) == (1.0, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == [1, 2])
d = {(1, 2): "p", (): "empty", ("a", (1,)): "n"}
print(d[1, 2], d[()], d["a", (1,)], (2, 1) in d)
u = ([1], 2)
u[0].append(5)
print(u)
try:
    u[0] += [6]
except TypeError as e:
    print(e, u)
for f in (lambda: hash(u), lambda: {u: 1}, lambda: t[5], lambda: t.append(1), lambda: t + [1], lambda: t.index(99), lambda: (1,) < ("a",), lambda: t["x"]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def swap(pair):
    x, y = pair
    return y, x


print(swap((1, "z")), swap("ab"), swap([3, None]), swap({5: 0, 6: 1}), tuple([1, 2]), tuple("ab"), tuple(x for x in range(3)), tuple({1: 2}), tuple(), max((1, 2), (1, 3)), sorted([(2, "b"), (1, "z"), (2, "a")]))
x = 1,
y = *[1, 2], 3
print(x, y, (x, y), type(()).__name__, bool(()), bool((0,)), t is t[:], (1, 2, 3)[1:2], tuple(t) is t)
for k, (p, q) in enumerate([(1, 2), (3, 4)]):
    print(k, p, q)
