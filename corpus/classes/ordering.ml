class Version:
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def __eq__(self, o):
        return self.parts == o.parts

    def __lt__(self, o):
        return self.parts < o.parts

    def __le__(self, o):
        return self.parts <= o.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


vs = [Version(t) for t in ("1.10", "1.9", "2.0", "1.9.1", "0.5")]
print(sorted(vs), max(vs), min(vs), vs[0] > vs[1], vs[0] >= vs[2], vs[0] < vs[2] < Version("3"), sorted(vs, reverse=True))
vs.sort(key=lambda v: v.parts[-1])
print(vs, Version("1.0") == Version("1.0"), Version("1.0") != Version("1.1"), Version("1") in [Version("1")])


class Weird:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return []

    def __gt__(self, o):
        return "yes"

    def __eq__(self, o):
        return 0


print(Weird(1) < 2, 2 < Weird(1), Weird(1) > Weird(2), Weird(1) == Weird(1), 1 != Weird(1), bool(Weird(1) < 1), 1 < Weird(2) < 3, sorted([Weird(2), Weird(1)])[0].n)
pairs = [(Version("1"), "b"), (Version("1"), "a")]
print(sorted(pairs), max(pairs))


class Only:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return self.v < o.v


print(min(Only(3), Only(1)).v, max(Only(3), Only(1)).v)
for f in (lambda: Only(1) <= Only(2), lambda: max([Version("1"), 5]), lambda: sorted([Only(1), "a"]), lambda: object() < object()):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
