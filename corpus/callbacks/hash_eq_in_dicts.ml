# __eq__ and __hash__ that run code while a dict is searched.
class Key:
    log = []

    def __init__(self, v, h=1):
        self.v = v
        self.h = h

    def __hash__(self):
        Key.log.append(f"h{self.v}")
        return self.h

    def __eq__(self, other):
        Key.log.append(f"{self.v}=={getattr(other, 'v', other)}")
        return isinstance(other, Key) and self.v == other.v

    def __repr__(self):
        return f"K{self.v}"


def flush():
    out = " ".join(Key.log)
    Key.log.clear()
    return out


d = {}
a, b = Key("a"), Key("b")
d[a] = 1
print(flush())
d[b] = 2
print(flush())
print(d[Key("b")], flush())
print(a in d, flush())
print(Key("z") in d, flush())
print(Key("z", 2) in d, flush())
print(d.get(Key("a")), flush())
print(d.setdefault(Key("a"), 9), flush())
d[Key("a")] = "updated"
print(d, flush())
del d[Key("a")]
print(d, flush())
s = {Key("x"), Key("x"), Key("y")}
print(len(s), flush())
print(hash(Key(5, 2 ** 70)) == hash(2 ** 70), hash(Key(0, -1)))
flush()
key = Key("mutable", 10)
d = {key: "v"}
key.h = 11
print(key in d, list(d), Key("mutable", 10) in d)


class Bad:
    def __hash__(self):
        raise ValueError("no hash")

    def __eq__(self, o):
        raise KeyError("no eq")


for f in (lambda: {Bad(): 1}, lambda: Bad() in {1: 2}, lambda: Bad() in [1], lambda: {1}.add(Bad()), lambda: [Bad()].index(3)):
    try:
        f()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
