a = [1, 2, 3, 4]
seen = []
for x in a:
    seen.append(x)
    if x < 3:
        a.append(x * 10)
print(seen, a)
b = list(range(8))
for x in b:
    if x % 2 == 0:
        b.remove(x)
print(b)
c = [1, 2, 3, 4, 5, 6]
for k, x in enumerate(c):
    if k == 1:
        del c[3:]
    print(k, x)
d = [5, 1, 4]
it = iter(d)
print(next(it))
d.insert(0, 9)
print(next(it), next(it), next(it), next(it, "done"))
d.append(7)
print(next(it, "still done"))
e = [1, 2, 3]
for x in e[:]:
    e.append(x)
print(e)
f = [3, 2, 1]
r = reversed(f)
print(next(r))
f.append(0)
print(list(r))
g = [0, 1, 2]
g[g[1]], g[0] = 7, 8
print(g)
i = 0
i, g[i] = 2, "i2"
print(i, g)
