# An int outgrows 64 bits after a side effect, in a nested loop, while a list is live.
log = []


def grow(n, names):
    acc = 1
    for i in range(n):
        for name in names:
            log.append(name)
            acc = acc * 10007 + len(log)
    return acc, names[-1]


def grown(n):
    x = 1 << 40
    for _ in range(n):
        x = x * x
        yield x


print(grow(1, ["a", "b"]))
print(grow(3, ["a", "b"]))
print(list(grown(3)))
