d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k))
d["c"] = 3
print(k, v, i, len(v), "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i)
print(sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), k == {"a", "b", "c"}, sorted(i & {("a", 1)}))
for key in k:
    print(key, end=" ")
for key, value in i:
    print(key, value, end=";")
print()
print(list(reversed(v)), sum(v), max(k), [x for x in i], dict(i) == d, list(map(lambda p: p[1] * 2, i)), tuple(k), {x: y for y, x in i})
inverse = {}
for key, value in i:
    inverse.setdefault(value % 2, []).append(key)
print(inverse)
d.clear()
print(k, list(v), len(i), bool(k), bool(d))
for f in (lambda: k[0], lambda: v + [], lambda: k.append(1)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
print(isinstance(k, dict), d.keys() == set(), {1: 1}.keys() == {1: 2}.keys(), {1: 1}.items() == {1: 2}.items())
