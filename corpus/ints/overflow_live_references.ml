# Overflow while lists and strings are live in the same frame.
def work(n):
    names = ["a" * k for k in range(n)]
    trail = []
    acc = 3
    for name in names:
        before = list(trail)
        acc = acc * acc + len(name)
        trail.append(name + str(len(before)))
        if acc > 10 ** 60:
            acc = acc % 1000
            trail = trail[-2:]
    return acc, trail, names[-1]


print(work(3))
print(work(6))
print(work(9))
print(work(14))


def twice(values):
    out = []
    for v in values:
        out.append([v + v, str(v)])
    return out


print(twice([1, 4611686018427387903, 4611686018427387904, 9223372036854775807, -4611686018427387905]))
