class Animal:
    count = 0
    kinds = []
    def __init__(self, name, sound='...'):
        self.name, self.sound = name, sound
        Animal.count += 1
        self.kinds.append(name)
    def speak(self): return f'{self.name} says {self.sound}'
    def __repr__(self): return f'{type(self).__name__}({self.name!r})'
    def __str__(self): return self.name
    def __eq__(self, o):
        if not isinstance(o, Animal): return NotImplemented
        return self.name == o.name
    def __hash__(self): return hash(self.name)
    def __lt__(self, o): return self.name < o.name
class Dog(Animal):
    def __init__(self, name): super().__init__(name, 'Woof'); self.tricks = []
    def learn(self, t): self.tricks.append(t); return self
class Puppy(Dog):
    def speak(self): return super().speak().upper()
d = Dog('Rex'); p = Puppy('Bit')
print(d, repr(p), [d, p], p.speak(), d.learn('sit').learn('roll').tricks, Animal.count, Animal.kinds, Dog.count)
print(d == Dog('Rex'), d != p, d in [p, d], {d, Dog('Rex')}, sorted([d, p]), min(d, p), d == 5, d > p)
try: d <= p
except TypeError as e: print(e)
print(isinstance(p, Animal), issubclass(Puppy, (int, Dog)), Puppy.__mro__, Puppy.__bases__, p.__class__.__name__)
print(hasattr(d, 'tricks'), getattr(d, 'nope', 'def'), callable(d.speak), Dog.speak(d))
setattr(d, 'age', 3); print(d.__dict__); delattr(d, 'age'); print(vars(d))
d.speak = lambda: 'patched'; print(d.speak())
Dog.speak = lambda self: 'class patched ' + self.name; print(p.speak(), Dog('q').speak())
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self): return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        if v < -459: raise ValueError('too cold')
        self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): print('del'); self._c = 0
    @staticmethod
    def parse(s): return Temp(float(s))
    @classmethod
    def zero(cls): return cls(0)
    __slots__ = ('_c',)
t = Temp(100); print(t.f); t.f = 50; print(t._c); del t.f; print(t.f, Temp.parse('3').f, Temp.zero().f)
try: t.f = -500
except ValueError as e: print(e)
try: t.x = 1
except AttributeError as e: print(e)
class V:
    def __init__(s, *a): s.a = a
    def __add__(s, o): return V(*[x + y for x, y in zip(s.a, o.a)]) if isinstance(o, V) else NotImplemented
    def __radd__(s, o): return s if o == 0 else NotImplemented
    def __mul__(s, k): return V(*[x * k for x in s.a])
    __rmul__ = __mul__
    def __neg__(s): return s * -1
    def __abs__(s): return sum(x * x for x in s.a) ** .5
    def __getitem__(s, i): return s.a[i]
    def __len__(s): return len(s.a)
    def __bool__(s): return any(s.a)
    def __iter__(s): return iter(s.a)
    def __contains__(s, x): return x in s.a
    def __call__(s, x): return sum(c * x ** i for i, c in enumerate(s.a))
    def __repr__(s): return 'V%r' % (s.a,)
    def __iadd__(s, o): s.a = (s + o).a; return s
    def __matmul__(s, o): return sum(x * y for x, y in zip(s, o))
    def __format__(s, spec): return '<' + ','.join(format(x, spec) for x in s) + '>'
    def __divmod__(s, o): return 'dm'
    def __pow__(s, o, m=None): return ('pow', o, m)
    def __index__(s): return 2
    def __round__(s, n=0): return V(*[round(x, n) for x in s.a])
    def __int__(s): return 7
    def __float__(s): return 1.5
    def __reversed__(s): return reversed(s.a)
    def __invert__(s): return 'inv'
    def __rsub__(s, o): return ('rsub', o)
    def __lshift__(s, o): return ('l', o)
    def __rfloordiv__(s, o): return ('rf', o)
v, w = V(1, 2), V(3, 4)
print(v + w, sum([v, w]), v * 2, 3 * v, -v, abs(w), v[0], v[-1], len(v), bool(V(0)), list(v), 2 in v, v(10), v @ w, f'{v:.1f}', format(w), divmod(v, 1), v ** 2, pow(v, 2, 3), [1, 2, 3][v], round(V(1.25, 2.35), 1), int(v), float(v), list(reversed(v)), ~v, 5 - v, v << 1, 5 // v, hex(v), range(10)[v], 'ab' * v)
u = v; u += w; print(v is u, v)
for a, b in [(1, v), (v, 1), (v, 'a'), ('a', v)]:
    try: print(a + b)
    except TypeError as e: print(e)
try: v - 1
except TypeError as e: print(e)
try: v < w
except TypeError as e: print(e)
a, b = v; print(a, b, *w, [*v, *w], max(v), dict(zip('ab', v)))
