class Proxy:
    def __init__(self, target):
        self.target = target
        self.reads = []

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError("private " + name)
        self.reads.append(name)
        return getattr(self.target, name)


p = Proxy([3, 1, 2])
p.sort()
p.append(9)
print(p.target, p.count(1), p.reads)
try:
    p._secret
except AttributeError as e:
    print(e)
try:
    p.nothing
except AttributeError as e:
    print(e)
print(hasattr(p, "pop"), hasattr(p, "_x"), getattr(p, "zzz", "default"))


class Guard:
    def __setattr__(self, name, value):
        if isinstance(value, str):
            value = value.upper()
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


g = Guard()
g.a = "text"
g.b = 5
g.a += "more"
print(g.a, g.b, vars(g))
del g.b
print(vars(g))
setattr(g, "c", "dyn")
print(g.c)


class Defaults:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)

    def __getattr__(self, name):
        return name * 2


d = Defaults(x=1, y="why")
print(d.x, d.y, d.zed, d.x + 1)
d.zed = 5
print(d.zed)
