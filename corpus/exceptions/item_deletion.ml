class Plain:
    pass


class Setter:
    def __setitem__(self, k, v):
        print("set", k, v)


class Deleter:
    def __delitem__(self, k):
        print("del", k)


values = [5, 1.5, "abc", (1,), b"a", None, {1}, range(3), Plain(), Setter(), Deleter()]
for v in values:
    for key in (0, "k"):
        try:
            del v[key]
        except (TypeError, AttributeError) as e:
            print(type(v).__name__, type(e).__name__, e)
        try:
            v[key] = 1
        except (TypeError, AttributeError) as e:
            print(type(v).__name__, type(e).__name__, e)
