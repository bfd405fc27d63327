d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), len(d), "a" in d, "z" not in d)
del d["b"]
d["b"] = 11
print(d, d.pop("a"), d.pop("zz", None), d)
d.update({"x": 1, "c": 30}, y=2)
d.update([("p", 5)])
print(d, d.get("x"), d.get("nope"), d.get("nope", 7), d.setdefault("x", 99), d.setdefault("new", []), d)
d["new"].append(1)
print(d.popitem(), d.popitem(), list(d.keys()), list(d.values()), list(d.items()))
print({**d, "x": 0, **{"q": 9}}, d | {"c": 0}, dict(a=1, b=2), dict([("k", "v")]), dict({"m": 1}, n=2), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {}, dict())
d |= {"or": 1}
c = d.copy()
c.clear()
print(c, len(d), {1: "a"} == {1.0: "a"}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, list(reversed({1: 1, 2: 2})), max({3: 0, 5: 0}), sorted({"b": 1, "a": 2}.items()))
for f in (lambda: {}["k"], lambda: {1: 2}[3], lambda: {}[(1, "a")], lambda: {}[None], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}[{}], lambda: {1: 2} < {3: 4}, lambda: {}.foo, lambda: {**5}, lambda: dict(5), lambda: {} + {}, lambda: set(d)[0], lambda: {}.get()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    del d["missing"]
except KeyError as e:
    print(repr(e), e.args)
