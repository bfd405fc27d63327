tree = {}
for path, value in (("a.b.c", 1), ("a.b.d", 2), ("a.e", "x"), ("f", None), ("a.b.c", 10)):
    node = tree
    parts = path.split(".")
    for part in parts[:-1]:
        node = node.setdefault(part, {})
    node[parts[-1]] = value
print(tree)
tree["a"]["b"]["c"] += 5
tree["a"]["b"]["list"] = [1]
tree["a"]["b"]["list"] += [2]
print(tree["a"]["b"], len(tree["a"]))
mixed = {1: "int", "1": "str", (1,): "tuple", None: "none", 1.5: "float", 2 ** 80: "big", "": "empty", len: "f", int: "type", frozenset([1]): "fs"}
print(mixed[1], mixed["1"], mixed[True], mixed[(1.0,)], mixed[None], mixed[1.5], mixed[2 ** 80], mixed[""], mixed[len], mixed[int], mixed[frozenset({1})])
mixed[1.0] = "replaced"
mixed[False] = "false"
mixed[0] = "zero"
print(list(mixed.items())[0], mixed[False], len(mixed))
counts = {}
for ch in "mississippi":
    counts[ch] = counts.get(ch, 0) + 1
print(counts, sorted(counts.items(), key=lambda p: (-p[1], p[0])), max(counts, key=counts.get))
groups = {}
for n in range(12):
    groups.setdefault((n % 2 == 0, n % 3), []).append(n)
print(groups)
memo = {}


def fib(n):
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(100), len(memo))
d = {"self": None}
d["self"] = d
print(d, d["self"]["self"] is d)
d2 = {1: [2]}
d3 = dict(d2)
d3[1].append(3)
d3[2] = 0
print(d2, d3)
