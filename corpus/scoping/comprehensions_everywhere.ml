try: print([y for x in range(3)])
except NameError as e: print(type(e).__name__, e)
x = 'outer'
print([x for x in range(3)], x)
print([(a := i) for i in range(3)], a)
print({k: [v for v in range(k)] for k in range(3)})
def f():
    try: return [zz for _ in range(2)]
    except NameError as e: print(type(e).__name__, e)
    zz = 1
f()
class K:
    items = [1, 2]
    n = 3
    a = [i for i in items]
    try: b = [i * n for i in items]
    except NameError as e: print(e)
print(K.a)
fs = [lambda: j for j in range(2)]; print([g() for g in fs])
print([[i * j for j in range(3)] for i in range(3)], [i for r in [[1, 2], [3]] for i in r])
print(list((i, j) for i in range(3) for j in range(i)))
if (n := len('abc')) > 2: print(n)
while (n := n - 1) > 0: print(n)
print([last := v for v in 'ab'][-1], last)
print({*range(3)} | {x for x in 'a'} == {0, 1, 2, 'a'}, [*'ab', *[1]], (*'xy',), {**{'a': 1}, **{'a': 2}})
