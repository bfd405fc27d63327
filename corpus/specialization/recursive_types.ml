# Recursive functions whose argument type grows or alternates.
def wrap(x, n):
    return x if n == 0 else wrap([x], n - 1)


def pair(x, n):
    return x if n == 0 else pair((x, n), n - 1)


def alternate(x, n):
    if n == 0:
        return x
    return alternate(str(x) if isinstance(x, int) else len(x), n - 1)


def depth(x):
    d = 0
    while isinstance(x, (list, tuple)):
        x = x[0]
        d += 1
    return d


print(wrap(1, 3), wrap("a", 2), depth(wrap(0, 50)))
print(pair(0, 3), depth(pair(None, 30)))
print(alternate(12345, 1), alternate(12345, 2), alternate("xyz", 5))


def flatten(x):
    if isinstance(x, (list, tuple)):
        out = []
        for item in x:
            out += flatten(item)
        return out
    if isinstance(x, dict):
        return flatten(list(x.items()))
    return [x]


print(flatten([1, [2.5, ("a", [None])], {"k": [3, {4: 5}]}]))


def deep_sum(x):
    return sum(map(deep_sum, x)) if isinstance(x, list) else x


print(deep_sum([1, [2, [3, [4, [0.5]]]]]), deep_sum(7), deep_sum([[], [[]]]))


def deep_map(f, x):
    if isinstance(x, list):
        return [deep_map(f, y) for y in x]
    if isinstance(x, dict):
        return {k: deep_map(f, v) for k, v in x.items()}
    return f(x)


print(deep_map(lambda v: v * 2, [1, ["a", 2.5], {"z": [True]}]), deep_map(str, [1, [2.0]]), deep_map(lambda v: [v], [1, [2]]))
