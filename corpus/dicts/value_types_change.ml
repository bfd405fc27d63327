# A dict of ints receives other value and key types through aliases.
prices = {"apple": 3, "pear": 4}
total = 0
for v in prices.values():
    total += v
print(total)
same = prices
same["plum"] = 2.5
print(sum(prices.values()))
same["fig"] = "free"
print(prices)


class Registry:
    def __init__(self, table):
        self.table = table

    def set(self, key, value):
        self.table[key] = value


ids = {1: 10, 2: 20}
r = Registry(ids)
r.set(3, 30)
print(ids[1] + ids[2] + ids[3])
r.set("four", [4])
r.set(1, None)
print(ids)


def fill(d, keys):
    for n, k in enumerate(keys):
        d[k] = n
    return d


print(fill({}, [1, 2, 2, 3]), fill({}, "abca"), fill({0: "x"}, [0.0, False, None]), fill({}, [(1, 2), "t"]))
d = {}
d[0] = 0
for k in range(1, 70, 23):
    d[k] = d[k - 1 if k == 1 else k - 23] * 2 ** 23 + 1 if k > 1 else 1
print(d)
d[1] *= 2 ** 80
print(d[1], d)
