# A list of floats that receives ints and bools: each element keeps its own type.
xs = [1.5, 2.5, 3.5]
total = 0.0
for x in xs:
    total += x
print(total)
xs[0] = 1
xs.append(2)
xs.insert(0, True)
print(xs, [type(x).__name__ for x in xs], sum(xs))
ys = [1, 2, 3]
ys[1] = True
ys[2] = 2.0
print(ys, ys == [1.0, 1, 2], [repr(y) for y in ys])
zs = [0.0] * 3
ws = zs
ws[1] = 7
print(zs, zs[1] // 2, zs[0] // 2)


def scale(v, k):
    for i in range(len(v)):
        v[i] = v[i] * k
    return v


print(scale([1, 2.0, True], 2), scale([0.5, 4], 2), scale([3, 4], 0.5), scale([1, 2], True))


def first_or(v, default_value):
    return v[0] if v else default_value


print(first_or([], 1), first_or([1.0], 1), first_or([], 0.0), first_or([True], 2))
m = [[0.0] * 2 for _ in range(2)]
m[0][0] = 1
m[1] = [1, 2]
for row in m:
    print(row, sum(row), max(row))
acc = [0, 0.0]
for k in range(3):
    acc[0] += k
    acc[1] += k
print(acc, acc[0] == acc[1], [a / 1 for a in acc], [int(a) for a in acc], sorted([2, 1.5, True, 0]), max([1, 1.0]), max([1.0, 1]), min([0, False]), min([False, 0]))
mean = sum([1, 2, 3]) / 3
print(mean, mean == 2, [mean, 2].count(2), {mean: "f"}[2], [2, mean][mean == 2])
e = [1.0, 2.0]
e += [3]
e *= 2
e[1:3] = [9, 8.0, True]
print(e)
