class P:
    def __init__(self, **kw):
        self.a = 1
        self.__dict__.update(kw)
    def to(self): return {k: v for k, v in self.__dict__.items()}
p = P(x=1, y=2); p.z = 3
print(p.x, p.to(), vars(p), p.__dict__)
p.__dict__['q'] = 9; print(p.q); vars(p)['r'] = 5; print(p.r, 'a' in p.__dict__)
for k, v in vars(p).items(): print(k, v)
del p.__dict__['a']
try: p.a
except AttributeError as e: print(e)
class Q:
    def __init__(self): self.b = 1; self.a = 2
    def late(self): self.c = 3
class R(Q):
    def __init__(self): self.z = 0; super().__init__()
r = R(); r.late(); r.b = 5; print(r.__dict__); del r.b; r.b = 7; print(vars(r))
def same(x, y): return x.__dict__ == y.__dict__
print(same(Q(), Q()), sorted(vars(Q())), Q.__dict__.keys() >= {'late'})
s = Q(); s.__dict__ = {'k': 1}; print(s.k, s.__dict__)
print([n for n in dir(s) if not n.startswith('_')])
