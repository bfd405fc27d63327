people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dan", 25), ("Eve", 35)]
print(sorted(people))
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])))
people.sort(key=lambda p: p[0], reverse=True)
print(people, people.sort())
data = [(k * 7919) % 101 for k in range(60)]
copy = data[:]
copy.sort()
print(copy, copy == sorted(data), sorted(data, reverse=True) == copy[::-1])
pairs = [(x % 5, k) for k, x in enumerate(data)]
by_first = sorted(pairs, key=lambda p: p[0])
print(all(a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(by_first, by_first[1:])))
rev = sorted(pairs, key=lambda p: p[0], reverse=True)
print(all(a[0] > b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(rev, rev[1:])))
print(sorted("banana"), sorted([3, 1.5, True, -2]), sorted({3: "a", 1: "b"}), sorted((5, 2)), sorted(["b", "A", "a"], key=str.lower), sorted([[2, 1], [1, 9], [1]]))
for f in (lambda: sorted([1, "a"]), lambda: sorted([None, None]), lambda: sorted(5), lambda: [3, "x", 1].sort(), lambda: sorted([1, 2], key=5), lambda: sorted([(1, "a"), (1, 2)])):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Num:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v > other.v

    def __repr__(self):
        return f"N{self.v}"


print(sorted([Num(2), Num(9), Num(5)]), min([Num(2), Num(9)]), max(data), min(data, key=lambda x: abs(x - 50)))
