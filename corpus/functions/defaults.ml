def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect("x", [0]), collect(3))
n = 10


def late(k=n, m=n * 2):
    return k + m + n


n = 100
print(late(), late(1), late(m=0))


def outer():
    fs = []
    for i in range(3):

        def inner(j, i=i, acc={}):
            acc[j] = i
            return acc

        fs.append(inner)
    return fs


fs = outer()
print([f("a") for f in fs], fs[1]("b"), fs[0].__name__)


def evaluated():
    print("default evaluated")
    return 7


def uses(a=evaluated()):
    return a


print(uses(), uses(1), uses())


def mixed(a, b=None, *rest, sep="-", **options):
    b = a if b is None else b
    return sep.join(str(x) for x in (a, b) + rest) + "".join(sorted(options))


print(mixed(1), mixed(1, 2, 3), mixed("p", sep="+"), mixed(1, 2.5, z=0, y=0))
print(mixed.__defaults__, mixed.__kwdefaults__, late.__defaults__)


def change(a=1, b=2.0, c="s"):
    a, c = c, a
    b = [b]
    return a, b, c


print(change(), change(5, 6, 7), change(c=None))
