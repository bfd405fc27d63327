class Stack(list):
    def push(self, x): self.append(x)
s = Stack(); s.push(b'a'); print(s)
class A(str):
    def __new__(cls, v): return str.__new__(cls, v.upper())
    def __eq__(self, o): return True
    __hash__ = str.__hash__
print(A('x'), A('q') == 5, A('q') != 5, {A('z'): 1})
class I(int):
    def __eq__(self, o): return int(self) % 10 == int(o) % 10
    def __hash__(self): return 1
    def __lt__(self, o): return int.__lt__(self, o)
    def __bool__(self): return False
    def __str__(self): return 'I' + int.__repr__(self)
    def __format__(self, spec): return 'F' + spec
i = I(13)
print(i == 3, i in [23], [1, 23].index(i), i < 20, bool(i), str(i), f'{i}', f'{i:5}', int(i), [5, 6, 7][i], float(i), repr(i), '%s %d' % (i, i), not i, 'y' if i else 'n', i + 1, -i, max([I(3), I(5)]), sorted([I(3), I(1)]), {i: 'a'}.get(3))
class E1(I): pass
print(isinstance(E1(5), int), E1.__mro__[1:3], type(E1(5) + 1))
class F2(float):
    def __add__(self, o): return F2(float.__add__(self, o))
    __radd__ = __add__
print(type(F2(1) + 2), sum([F2(1), F2(2)]), type(sum([F2(1)])), F2(3) * 2, round(F2(2.567), 1), F2('1.5'), F2(7) // 2, divmod(F2(7), 2), F2(2) ** 2, F2(1.0) == 1, hash(F2(2)) == 2, abs(F2(-3)), F2(5).is_integer())
class T(tuple):
    def __getitem__(self, i): return 'item'
    def __iter__(self): return iter([9])
    def __len__(self): return 42
    def __repr__(self): return 'T!'
    def __eq__(self, o): return 'eq'
    __hash__ = None
t = T([1, 2])
print(t[0], list(t), len(t), t, t == 1, tuple(t), [*t], t + (3,), t * 2, 1 in t, sorted(t), f'{t}', str(t), (lambda *a: a)(*t))
try: hash(t)
except TypeError as e: print(e)
class D(dict):
    def __getitem__(self, k): return 'got ' + str(k)
    def __iter__(self): return iter(['it'])
    def keys(self): return ['kk']
    def __contains__(self, k): return True
    def __len__(self): return 7
    def __repr__(self): return 'D!'
d = D(a=1)
print(d['x'], list(d), 'zz' in d, len(d), d, d.get('a'), d.get('z'), dict(d), {**d}, (lambda **k: k)(**d), d == {'a': 1}, bool(D()), sorted(d), [k for k in d], d.items(), d.copy(), d | {})
class L(list):
    def __getitem__(self, i): return 'gi'
    def __iter__(self): return iter('xy')
    def __len__(self): return 3
    def __contains__(self, x): return x == 'magic'
    def __eq__(self, o): return NotImplemented
l = L([1, 2])
print(l[0], l[0:1], list(l), len(l), 'magic' in l, 1 in l, sorted(l), [*l], l == [1, 2], l, sum([1], 0), ''.join(l), tuple(l), l + [3], max(l), l.index(2), l.pop(), enumerate(l).__next__())
a, b = l; print(a, b)
l[0] = 5; del l[0]; print(l, bool(l), L() or 'empty')
class Conv(int):
    def __int__(self): return 77
    def __index__(self): return 1
    def __float__(self): return 2.5
    def __trunc__(self): return 3
v = Conv(2)
print(int(v), float(v), [5, 6, 7][v], 'ab' * v, range(v), v + 1, hex(v))
class Half(float):
    def __int__(self): return 9
    def __float__(self): return 0.25
print(int(Half(3.5)), float(Half(3.5)), Half(3.5) + 1)
class Fixed(tuple):
    __slots__ = ()
    @property
    def x(self): return self[0]
try: Fixed((1, 2)).y = 3
except AttributeError as e: print(e)
print(Fixed((1, 2)).x, Fixed() or 'empty')
