class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class OnlyRepr:
    def __repr__(self):
        return "only<é>"


class OnlyStr:
    def __str__(self):
        return "s"


b, r = Both(), OnlyRepr()
print(b, r, [b, r], (b,), {b: r}, {1: b}, str(b), repr(b), f"{b} {b!r} {r} {r!s} {r!a}", "%s %r" % (b, b), "{} {!r}".format(b, b), ascii(r))
print(str(OnlyStr()), f"{str(b):>6}|", f"{OnlyStr()}", str([b]) == "[repr]")


class BadStr:
    def __str__(self):
        return 5


class BadRepr:
    def __repr__(self):
        raise RuntimeError("in repr")


for f in (lambda: str(BadStr()), lambda: print(BadStr()), lambda: repr(BadRepr()), lambda: str([BadRepr()]), lambda: f"{BadRepr()!r}"):
    try:
        f()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)


class Node:
    def __init__(self, v, next=None):
        self.v = v
        self.next = next

    def __repr__(self):
        return f"Node({self.v}, {self.next!r})"


print(Node(1, Node("x", Node(2.5))))


class Sub(Both):
    def __str__(self):
        return "sub-" + super().__str__() + "-" + repr(self)


print(Sub(), [Sub()])


class E(Exception):
    def __str__(self):
        return f"E{self.args}"


print(E(1, "a"), repr(E(1, "a")), repr(E("x")), str(E()), repr(E()))
print(Both, Both.__name__, type(b), type(type(b)), int, [str, float], type(None), type(len), Exception, type(lambda: 0), type(x for x in ()))
