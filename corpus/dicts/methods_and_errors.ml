def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
d = {'a': 1, 'b': 2}
for f in [lambda: d['a'], lambda: d['z'], lambda: d.get('z'), lambda: d.get('z', 5), lambda: d.get(), lambda: d.setdefault('c', []), lambda: d.setdefault('c', 1).append(3), lambda: d, lambda: d.pop('a'), lambda: d.pop('a'), lambda: d.pop('a', None), lambda: d.popitem(), lambda: {}.popitem(), lambda: d.update(x=1, y=2), lambda: d.update([('q', 1)]), lambda: d.update({'r': 3}, s=4), lambda: d.update(5), lambda: d.update([1]), lambda: d, lambda: d.keys(), lambda: d.values(), lambda: d.items(), lambda: list(d), lambda: len(d), lambda: 'x' in d, lambda: 1 in d.values(), lambda: ('x', 1) in d.items(), lambda: d.copy() == d, lambda: d | {'n': 1}, lambda: d | 5, lambda: dict(d, z=1), lambda: dict.fromkeys('ab'), lambda: dict.fromkeys([1, 2], 0), lambda: dict(zip('ab', [1, 2])), lambda: {**d, 'x': 9}, lambda: {k: v for k, v in d.items() if v != 1}, lambda: {1: 'a', 1.0: 'b', True: 'c'}, lambda: {v: k for k, v in d.items()}, lambda: d.keys() & {'x', 'q'} == {'x', 'q'}, lambda: d.keys() - {'x'} <= d.keys(), lambda: sorted(d.items(), key=lambda kv: (-kv[1], kv[0])), lambda: max(d, key=d.get), lambda: d.clear(), lambda: d, lambda: {[1]: 2}, lambda: {(1, [2]): 3}, lambda: d.fromkeys(5), lambda: list(reversed({1: 2, 3: 4})), lambda: dict([('a', 1)], b=2), lambda: {'a': {'b': {'c': 1}}}['a']['b']['c'], lambda: {1: 2} == {1.0: 2.0}, lambda: {} < {}, lambda: iter({}).__class__.__name__, lambda: {1: 2}.keys() == {1}, lambda: {'a': 1}.items() == {('a', 1)}, lambda: d.nope, lambda: d[[]], lambda: [] in d, lambda: d.pop(), lambda: dict(1, 2), lambda: next(iter({'k': 1})), lambda: str({'a': [1, {'b': (2,)}]}), lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])), lambda: dict(a=1) | dict(b=2) | {'a': 3}]:
    t(f)
d = {1: 1}
try:
    for k in d: d[k + 1] = 1
except RuntimeError as e: print(e)
d = {i: i for i in range(5)}
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
try:
    for k in d:
        d[k] = 5
        if k == 3: d.pop(4); d[99] = 1
except RuntimeError as e: print(e)
d = {}
d['a', 1] = 5; d[None] = 1; d[1.5] = 2; print(d)
d |= {'z': 0}; d['z'] += 5; print(d)
del d['z']
for i, (k, v) in enumerate(d.items()): print(i, k, v)
w = {}
for word in 'the cat the dog'.split(): w[word] = w.get(word, 0) + 1
print(w, sorted(w), sorted(w.items(), key=lambda x: x[1], reverse=True))
g = {}
for k, v in [('a', 1), ('b', 2), ('a', 3)]: g.setdefault(k, []).append(v)
print(g)
x = dict(a=1); y = x; y['b'] = 2; print(x, x is y)
ks = x.keys(); x['c'] = 3; print(ks, len(ks))
