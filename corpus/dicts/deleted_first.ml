# The first key is deleted, the table grows, and the key comes back.


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"Key({self.n})"


def again(make, n):
    d = {make(i): i for i in range(n)}
    del d[make(0)]
    for i in range(n, 6 * n):
        d[make(i)] = i
    absent = make(0) in d, d.get(make(0), "none"), len(d), list(d)[:3]
    d[make(0)] = "back"
    present = make(0) in d, d[make(0)], len(d), list(d)[-2:], list(d.values())[-1]
    popped = d.pop(make(0)), d.popitem(), len(d)
    for i in range(1, 5 * n):
        d.pop(make(i), None)
    return absent, present, popped, d


def of_sets(make, n):
    s = {make(i) for i in range(n)}
    s.discard(make(0))
    for i in range(n, 6 * n):
        s.add(make(i))
    gone = make(0) in s, len(s)
    s.add(make(0))
    return gone, make(0) in s, len(s)


for make in (int, str, float, Key, lambda i: (i, "t"), lambda i: 2 ** 70 + i):
    print(again(make, 4))
    print(again(make, 9)[:3])
    print(of_sets(make, 5))
