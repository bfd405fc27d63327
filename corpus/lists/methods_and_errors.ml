def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
l = [3, 1, 2]
for f in [lambda: l.append(4), lambda: l, lambda: l.append(), lambda: l.append(1, 2), lambda: l.extend([5]), lambda: l.extend(5), lambda: l.extend('ab'), lambda: l, lambda: l.pop(), lambda: l.pop(0), lambda: l.pop(99), lambda: l.pop('a'), lambda: [].pop(), lambda: l.insert(0, 'z'), lambda: l.insert(-1, 'y'), lambda: l.insert(100, 'e'), lambda: l, lambda: l.remove('z'), lambda: l.remove('nope'), lambda: l.index(2), lambda: l.index('q'), lambda: l.index(2, 3), lambda: l.count(2), lambda: l.sort(), lambda: [3, 1].sort(reverse=True), lambda: l.reverse(), lambda: l, lambda: l.copy(), lambda: l.clear(), lambda: l, lambda: [1, 2] + [3], lambda: [1] * 3, lambda: 3 * [0], lambda: [1, 2] == [1, 2], lambda: [1, 2] < [1, 3], lambda: [1, 'a'] < [1, 2], lambda: [[1], 2], lambda: [1, 2, 3, 4, 5][1:4:2], lambda: [1, 2, 3][::-1], lambda: [1, 2, 3][-10:10], lambda: sorted([3, 'a']), lambda: sorted([3, 1, 2], reverse=True), lambda: sorted(['b', 'A'], key=str.lower), lambda: sorted([(1, 'b'), (1, 'a')]), lambda: list('abc'), lambda: list(range(3)), lambda: list({1: 2}), lambda: [0] * -1, lambda: [[]] * 2, lambda: sum([1, 2.5]), lambda: max([1, 3], key=lambda x: -x), lambda: min('a', 'b'), lambda: max(1, 'a'), lambda: [*range(3), *'ab'], lambda: [None, True, ...], lambda: [1, 2, 3].index(3, -1), lambda: list(zip([1, 2], 'ab', (True, False))), lambda: list(zip()), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(enumerate('ab', 1)), lambda: list(map(str, [1])), lambda: all([1, 0]), lambda: any([]), lambda: [1, 2, 3].__contains__(2), lambda: [x for x in range(10) if x % 2 if x > 3], lambda: [(x, y) for x in 'ab' for y in range(2)], lambda: [[j for j in range(i)] for i in range(3)], lambda: l.foo(), lambda: l[0], lambda: list(reversed([1, 2])), lambda: [1, 2, 3].sort(key=5), lambda: [1, 2].sort(1), lambda: sorted([1, 2], key=lambda: 0), lambda: sum('ab'), lambda: sum([[1], [2]], []), lambda: [1.0, 1, True].index(True), lambda: [float('nan')] == [float('nan')], lambda: list(dict(a=1).items()), lambda: [1, [2, [3]]] == [1, [2, [3]]], lambda: len([[]]), lambda: [] is [], lambda: bool([[]]), lambda: [1, 2, 3][True], lambda: [1, 2, 3][1:][0], lambda: [i for i, in [(1,), (2,)]]]:
    t(f)
a = [0, 1, 2, 3, 4, 5]
a[1:3] = ['x', 'y', 'z']; print(a)
a[::2] = [0] * 4; print(a)
del a[::3]; print(a)
a[len(a):] = [9]; a[:0] = [8]; print(a)
a[2:2] = 'hey'; print(a)
del a[-1], a[0]; print(a)
a[:] = []; print(a)
b = a; b += [1]; print(a); b = b + [2]; print(a, b); a *= 3; print(a)
a[1:2] = range(3); print(a)
try: a[::2] = [1]
except ValueError as e: print(e)
m = [[0] * 3 for _ in range(2)]; m[0][1] = 5; print(m)
for i, row in enumerate(m):
    for j, v in enumerate(row): m[i][j] += i + j
print(m, [list(r) for r in zip(*m)])
x = [1, 2, 3]
for v in x:
    if v == 1: x.append(9)
    if len(x) > 10: break
print(x)
x = [1, 2, 3, 4]
for v in x: x.remove(v)
print(x)
