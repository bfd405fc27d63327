# Overflow inside conditions, chains, indexes, slices, ranges, arguments and short circuits.
big = 9223372036854775807
hits = []


def check(n):
    hits.append(n > big)
    return n


if big + 1 > big and big * big > big or check(0):
    print("and")
print(big < check(big + 1) <= big + 1 < big * 2, big - 1 < big < big + 1, -big - 2 < -big - 1)
xs = [10, 20, 30]
print(xs[big + 1 - big], xs[(big + 2) % 3], xs[big + 1 - big:big + 5], xs[-(big + 2):2], "abc"[(big + 1) >> 63])
print([k for k in range(big - 1, big + 3)], len(range(big, big + 10)), range(big, big + 5)[3], list(range(big + 2, big - 1, -2)))
n = big - 2
steps = 0
while n < big + 3:
    n += 2
    steps += 1
print(n, steps)
print(max(big, big + 1, 5), min(-big, -big - 3), sum([big, big, 1]), abs(-big - 2), divmod(big + big, 10), pow(big, 2, 1000), round(big + 1))
print("yes" if big + 1 else "no", not big + 1, (big + 1) and "t", (big * 0) or "f", bool(big + 1 - 1 - big))
print(f"{big + 1} {big * 2:,} {big + 1:x} {-(big + 1):>22}|", str(big + 1)[-3:], "%d" % (big * 2), int(str(big + 1)) - 1 == big)
print({big + 1: "v"}[big + 1], (big + 1) in {big + 1}, [big + 1].index(big + 1), (big + 1, 1) < (big + 2, 0), big + 1 in range(big, big + 2))
print(check(big + 1) - check(1), hits, -(-big - 1) == big + 1, ~(big + 1), (big + 1) * -1, (big + 1) / 2, (big + 1) * 0.5, float(big + 1))
count = 0
for i in range(3):
    for j in range(3):
        if (i + 1) * (j + 1) * (big // 4) > big:
            count += 1
            continue
        print(i, j, (i + 1) * (j + 1) * (big // 4))
print(count)
