async def f():
    pass


try:
    pass
except* ValueError:
    pass


def g[T](x: T) -> T:
    return x


type A = int


class M(metaclass=type):
    pass


class N(type):
    pass


class S(*[object]):
    pass


z = 2j
eval("1")
exec("x = 1")
vars()
dir()
print(locals(), globals)
print(f.__annotations__)
a ~= 2
v = z?
par [1, 2]
spawn z
