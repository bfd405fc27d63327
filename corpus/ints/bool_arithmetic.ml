flags = [True, False, True, True]
print(sum(flags), max(flags), min(flags), sorted(flags), flags.count(1), flags.index(0))
print(True + 1, True * 10, True - False, True / True, True // 1, True % 2, True ** 0)
print(str(True), repr(False), int(True), float(True), f"{True}", f"{True:d}", f"{True:>6}", "%s %d" % (True, True))
print(True == 1, True is True, True != 1.0, isinstance(True, int), issubclass(bool, int), type(True) is int)
print(bool(""), bool(" "), bool([]), bool([0]), bool({}), bool(None), bool(0.0), bool("0"), bool(()), bool(range(0)))
print(not 1, not 0, not "", 1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or "b", [] and 1, None or 0)
x = 5
print(x > 3 and x < 10, x > 3 and "yes", x < 3 or "no", not x == 5)
print([10, 20][True], "ab"[False], {True: "one"}[1], {1: "one", True: "t"})
count = 0
for n in range(20):
    count += n % 3 == 0
print(count)
print(~False, +True, -True, True & 1, True | 2, True ^ True, type(True & False).__name__, type(True & 1).__name__)
