class Counter2(dict):
    def __missing__(self, k): return 0
    def add(self, k): self[k] += 1
c = Counter2()
for ch in 'hello': c.add(ch)
print(c, c['zz'], len(c), 'h' in c, c.get('q'), sorted(c.items()), type(c), dict(c), c == {'h': 1, 'e': 1, 'l': 2, 'o': 1})
class Default(dict):
    def __init__(self, factory, *a, **k):
        super().__init__(*a, **k)
        self.factory = factory
    def __missing__(self, k):
        v = self[k] = self.factory()
        return v
d = Default(list, x=[0])
d['a'].append(1); d['a'].append(2); d['x'].append(5)
print(d, d.factory, list(d), {**d}, d | {'z': 1}, d.copy(), type(d.copy()))
class Attr(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k)
    def __setattr__(self, k, v): self[k] = v
a = Attr(x=1); a.y = 2
print(a.x, a.y, a)
try: a.z
except AttributeError as e: print('AE', e)
class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
l = Lower(); l['ABC'] = 1; print(l, l['aBc'], 'AbC' in l, l.pop('abc'), l)
def f(**k): return k
print(f(**c))
