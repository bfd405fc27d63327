# Loops whose bounds, iterables and variables change in the body.
n = 3
for k in range(n):
    n = 10
    k = k * 100
    print(k, n)
i = 0
limit = 5
while i < limit:
    if i == 2:
        limit = 4
    i += 1
    if i == 1:
        continue
    print("i", i)
for c in "abc":
    c += "!"
    print(c, end=" ")
print(c)
d = {"a": 1}
for d["loop"] in range(3):
    pass
print(d)
xs = [0, 0]
for xs[1] in "pq":
    print(xs)
for a, (b, *c) in [(1, (2, 3, 4)), (5, "xyz")]:
    print(a, b, c)
for x in 1, 2, "three":
    print(x, end=";")
print()
total = 0
for i in range(10, 0, -3):
    total = total * 10 + i
print(total, i)
for i in range(0):
    pass
print(i)
for i in range(2 ** 65, 2 ** 65 + 3):
    print(i - 2 ** 65, end=",")
print(len(range(0, 2 ** 62, 2 ** 60)))
it = iter([1, 2, 3, 4, 5])
for x in it:
    print(x, next(it, "none"))
collatz = 27
steps = 0
while collatz != 1:
    collatz = 3 * collatz + 1 if collatz % 2 else collatz // 2
    steps += 1
print(steps)
