a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.extend("ab")
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("a") if "a" in a else None
print(a, a.index(2), a.count(3), a.index(5, 2))
a.reverse()
print(a)
b = a.copy()
b.clear()
print(b, len(a), a + [0], [0] * 3, 2 * [1, 2], [] * 5, [1] * -1)
a += (7, 8)
a *= 2
print(a)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1][1], lambda: a["a"], lambda: [1] + (2,), lambda: [1].foo, lambda: [1] < ["a"], lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1] * [2], lambda: list(5), lambda: [].insert(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c = [1]
try:
    c[3] = 5
except IndexError as e:
    print(e)
c += c
c.extend(c)
print(c, [1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] < [1, 3], [2] > [1, 5], [] < [0], [1, [2]] == [1.0, [2]])
