# Sets of ints iterate in CPython's table order: probing, growth and deletion show.
print({5, 3, 1}, {10, 2, 33, 8}, {100, 8, 16, 24, 32}, {-1, -2, -3, 0}, {7, 15, 23, 31, 39})
s = set()
for k in (64, 1, 33, 9, 17, 25, 5):
    s.add(k)
    print(s)
print(set(range(20, 0, -1)), set([1000, 1, 500, 250, 3]), {2 ** 40, 7, 2 ** 33, 12}, {k * k for k in range(12)})
s = set(range(10))
for k in (0, 3, 5):
    s.remove(k)
s.add(40)
s.add(3)
print(s, list(s)[0], s.pop(), s)
big = {k * 37 % 1009 for k in range(50)}
print(list(big)[:20], sum(big))
print({1, 2} | {9, 17, 3}, {1, 9, 17, 25} & {25, 9}, {8, 0, 16, 24} - {0}, {8, 0, 16} ^ {16, 32, 40}, set([3, 2, 1]) | set([11, 10]))
print({2 ** 61 - 1, 2 ** 61, 1}, {-5, 5, -10, 10, 0}, {True, 2, 0}, {1.0, 2, 3.5, 0.5})
print(frozenset([9, 1, 17]), set(frozenset([12, 4, 20])), list({x: 0 for x in (9, 1, 17)}), {18, 2, 10}.copy())
s = {1, 2, 3}
s.clear()
s.update(range(30, 20, -3))
print(s)
