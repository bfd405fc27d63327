class Config:
    debug = False
    names = []
    table = {"a": 1}
    size = 2 ** 64

    def __init__(self):
        self.names.append(len(self.names))
        self.own = []

    def toggle(self):
        self.debug = not self.debug
        return self.debug

    @classmethod
    def toggle_all(cls):
        cls.debug = not cls.debug
        return cls.debug


a, b = Config(), Config()
print(a.names, b.names is Config.names, a.own is b.own, a.size)
print(a.toggle(), b.debug, Config.debug, Config.toggle_all(), b.debug, a.debug, a.toggle(), Config.debug)


class Child(Config):
    extra = Config.size + 1
    names = Config.names + ["child"]

    def where(self):
        return self.__class__.__name__, type(self).extra


c = Child()
print(c.names, Config.names, c.where(), Child.table is Config.table, Child.debug)
Child.toggle_all()
print(Child.debug, Config.debug, c.debug, a.debug)
Config.late = "added"
print(a.late, c.late, Child.late, hasattr(Config, "late"))
del Config.late
print(hasattr(c, "late"))
try:
    Config.late
except AttributeError as e:
    print(e)
for k in range(3):

    class Loop:
        index = k
        if k == 1:
            special = "only here"

        def get(self):
            return self.index, k

    print(Loop().get(), hasattr(Loop, "special"))


class Scope:
    x = 1
    y = x + 1
    z = y * 10
    for i in range(3):
        last = i
    total = sum([1, 2])

    def method(self):
        try:
            return y
        except NameError as e:
            return str(e)


print(Scope.y, Scope.z, Scope.i, Scope.last, Scope.total, Scope().method())


class Counter:
    instances = 0

    def __init__(self):
        type(self).instances += 1
        self.id = self.instances


class SubCounter(Counter):
    pass


print([x.id for x in (Counter(), SubCounter(), SubCounter(), Counter())], Counter.instances, SubCounter.instances)
