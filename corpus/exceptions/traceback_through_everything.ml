def a(): b()
def b():
    for i in range(3):
        if i == 2:
            c(
                i,
                key=1
            )
def c(*args, **kwargs):
    d = {'fn': lambda: e()}
    return [d['fn']() for _ in range(1)]
def e():
    class Local:
        def method(self):
            return self.prop
        @property
        def prop(self):
            return next(g())
    return Local().method()
def g():
    x = yield from h()
def h():
    yield sorted([3, 1], key=lambda v: v.missing)
a()
