log = []


def t(x):
    log.append(x)
    return x


def f(*args, **kw):
    return args, kw


def show(r):
    print(r, log)
    log.clear()


show(f(t(1), *[t(2), t(3)], t(4), a=t(5), **{"b": t(6)}, c=t(7)))
show({t("a"): t(1), t("b"): t(2), **{t("c"): t(3)}})
show([t(1), *(t(x) for x in (2, 3)), t(4)])
show(t(1) + t(2) * t(3) ** t(2) - t(4))
show(t([1, 2, 3])[t(0):t(2):t(1)])
show(t(5) if t(0) else t(6))
show([t(x) for x in t([1, 2]) if t(x > 1)])
x = [0, 0]
x[t(0)], x[t(1)] = t("p"), t("q")
show(x)
x[t(1)] = x[t(0)] = t("both")
show(x)
show((lambda a=t("default"), b=2: (a, b))(t("given")))
show(t("abc").replace(t("a"), t("z")))
show(t(1) < t(2) > t(1) == t(1))
show(not t(0) or t(1))
show(f"{t(1)}{t(2):{t(5)}}")
show(print(t("printed"), sep=t("-")))


@t
def decorated(a=t("dflt")) -> t("annotation"):
    return a


print(len(log), log[:2])
log.clear()
show(decorated(3))


class C(t(object)):
    a = t("body")
    b = [t(k) for k in range(2)]


print(len(log), log[1:])
log.clear()
show(C.b)
d = {}
d[t("k1")] = d[t("k2")] = t("v")
show(d)
a = b = c = t([])
a.append(t(1))
show(c)


def gen_args():
    yield t("g1")
    yield t("g2")


show(f(*gen_args(), t("last")))
