# An `__eq__` that takes the key it is asked about out of the dict or set, and says that it is equal.


class Key:
    def __init__(self, name, act=None):
        self.name = name
        self.act = act

    def __hash__(self):
        return 7

    def __eq__(self, other):
        act, self.act = self.act, None
        if act is not None:
            act()
        return self.name == other.name

    def __repr__(self):
        return self.name


def emptied(use):
    d = {}
    key = Key("k", lambda: d.clear())
    d[key] = "old"
    return use(d), d


def deleted(use):
    d = {}

    def act():
        for k in list(d):
            if k is key:
                del d[k]

    key = Key("k", act)
    d[key] = "old"
    d[Key("other")] = "other"
    return use(d), d


def replaced(use):
    d = {}

    def act():
        d.clear()
        d[Key("new")] = "new"
        d[Key("k")] = "second"

    d[Key("k", act)] = "old"
    return use(d), d


def grown(use):
    d = {}

    def act():
        for i in range(20):
            d[i] = i

    d[Key("k", act)] = "old"
    result = use(d)
    return result, len(d)


def store(d):
    d[Key("k")] = "stored"
    return "stored"


def setdefault(d):
    return d.setdefault(Key("k"), "default")


def lookup(d):
    return d.get(Key("k"), "absent")


def contains(d):
    return Key("k") in d


def pop(d):
    return d.pop(Key("k"), "nothing")


def item(d):
    try:
        return d[Key("k")]
    except KeyError as e:
        return repr(e)


for use in (lookup, contains, item, pop, store, setdefault):
    for make in (emptied, deleted, replaced, grown):
        print(make(use))


def in_set(change):
    s = set()
    s.add(Key("k", lambda: change(s)))
    s.add(Key("j"))
    found = Key("k") in s
    return found, sorted(k.name for k in s)


print(in_set(lambda s: s.clear()), in_set(lambda s: s.update([Key(str(i)) for i in range(9)])))
