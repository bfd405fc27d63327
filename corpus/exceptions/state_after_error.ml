# What has happened before an exception stays, what follows does not.
log = []


def t(x):
    log.append(x)
    return x


def boom():
    log.append("boom")
    raise ValueError


d = {}
xs = [0, 0, 0]
for f in (
    lambda: d.update({t("a"): t(1), boom(): t(2)}),
    lambda: xs.__setitem__(t(0), boom()),
    lambda: [t(1), boom(), t(2)],
    lambda: print(t("p"), boom(), t("q")),
    lambda: t(1) + boom() * t(2),
    lambda: (t(0) or boom()) and t(3),
    lambda: t(1) < boom() < t(2),
    lambda: f"{t(1)} {boom()} {t(2)}",
    lambda: {**{t("k"): 1}, "z": boom()},
    lambda: (lambda a, b: None)(t("x"), b=boom()),
):
    log.clear()
    try:
        f()
    except ValueError:
        print(log)
print(d, xs)
x = "old"
try:
    x = boom()
except ValueError:
    print(x)
a, b = 1, 2
try:
    a, b = 3, boom()
except ValueError:
    print(a, b)
try:
    a, b = [7, 8, 9]
except ValueError:
    print(a, b)
try:
    (a, b), c = (10, 20), None
    (a, b), c = (30, 40), [0][5]
except IndexError:
    print(a, b)


class Obj:
    def __init__(self, fail):
        self.first = 1
        if fail:
            boom()
        self.second = 2


made = []
for fail in (False, True):
    try:
        made.append(Obj(fail))
    except ValueError:
        made.append(None)
print([vars(o) if o else o for o in made])
total = 0
try:
    for k in [1, 2, "three", 4]:
        total += k
except TypeError:
    print(total, k)
big = [2 ** 62]
try:
    big.append(big[0] * 4 + big[1])
except IndexError:
    print(big, big[0] * 4)
ys = [3, 2, 1]
try:
    ys.extend(10 // k for k in (5, 2, 0, 1))
except ZeroDivisionError:
    print(ys)
try:
    zs = [10 // k for k in (5, 0)]
except ZeroDivisionError:
    print("no list")
