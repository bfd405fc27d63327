a = {1, 2, 3, 4}
b = {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, len(a), 3 in a, 9 in a)
print(a <= b, {3} <= a, {3} < {3}, a >= {1, 2}, a > a, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset(range(10)), a.issuperset([1]))
print(a.union([7], (8,)), a.intersection([1, 9], {1}), a.difference([1]), a.symmetric_difference([1, 10]))
c = set(a)
c |= {10}
c &= {1, 2, 10}
c -= {2}
c ^= {1, 5}
print(c, a)
c.add(5)
c.add(6)
c.discard(99)
c.remove(6)
c.update([7, 8])
print(c, c.copy() is c, set(), {*()}, bool(set()), frozenset([1, 2]), frozenset(), {frozenset([1]), frozenset([1])})
for f in (lambda: c.remove(99), lambda: set().pop(), lambda: {[]}, lambda: {1} + {2}, lambda: {1} | [2], lambda: c[0], lambda: {1} < 5, lambda: set(5), lambda: {{1}}, lambda: frozenset().add(1), lambda: hash(set())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted({"b", "a"} | {"c"}), sorted(set("hello")), {1, 1.0, True}, {0, False}, len({1, "1", (1,)}), {x % 3 for x in range(10)}, frozenset([1]) == {1}, {frozenset([1]): 2}[frozenset({1})])
print(a.intersection_update({1, 2, 50}), a, a.difference_update([1]), a, sum({1, 2, 3}), max({5, 3}), sorted({3, 1, 2}, reverse=True))
