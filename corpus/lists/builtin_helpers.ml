print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), list(range(0)), range(3), range(1, 10, 2)[2], len(range(0, 100, 7)), 5 in range(0, 10, 5), 6 in range(0, 10, 5), range(10)[2:8:2], range(5) == range(0, 5, 1), list(reversed(range(4))))
print(list(map(lambda x: x + 1, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(filter(None, [0, 1, "", "a", []])), list(filter(lambda x: x > 1, [1, 2, 3])), list(map(str, [1, 2])), list(map(int, "123")))
print(list(zip([1, 2], "ab", (True, False))), list(zip()), list(zip([1])), list(enumerate(["x", "y"], start=5)), dict(zip("ab", [1, 2])))
print(any([]), all([]), any([0, "", None, 3]), all([1, 0]), sum([1, 2]), max([1, 5, 3]), min("hello"), max(1, 2, 3), max([], default=0), min([3, 4], default=9), max("apple", "fig", key=len), max([1, -5], key=abs))
for f in (lambda: max([]), lambda: min(), lambda: max(1), lambda: range(1.5), lambda: range(1, 2, 0), lambda: list(zip([1], [2, 3], strict=True)), lambda: next(iter([])), lambda: iter(5), lambda: enumerate(5), lambda: max(1, "a"), lambda: abs("a"), lambda: sum(5), lambda: reversed(5), lambda: round("a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
first, *rest = [1, 2, 3]
*init, last = "abc"
a, (b, *c), d = 1, [2, 3, 4], 5
print(first, rest, init, last, a, b, c, d, [*rest, *init], (*"xy", 1), {*rest, 1}, [*range(3), *{}])
for f in (lambda: dict([1]), lambda: dict(["abc"]), lambda: [].sort(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for bad in ([1], [1, 2, 3], 5):
    try:
        p, q = bad
    except (ValueError, TypeError) as e:
        print(e)
try:
    p, q, *r = [1]
except ValueError as e:
    print(e)
