print("{} {}".format(1, "a"), "{1} {0} {1}".format("x", "y"), "{a}-{b}".format(a=1, b=2), "{{}} {}".format(3), "{0!r:>6}|{1!s:<4}|".format("q", 5))
print("{:>{w}.{p}f}|".format(3.14159, w=8, p=2), "{0[1]} {1[k]}".format([1, 2], {"k": "v"}), "{:s} {:d} {:5}|{:5}|".format("a", 1, "b", 2))
print(format("abc", ">6"), format("abc", "^7") + "|", format("abc", "*<5"), format("abcdef", ".3"), format("é", "5") + "|", format(True, "d"), format(None))


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __format__(self, spec):
        return f"<{self.x}:{self.y}:{spec}>"


p = Point(1, 2)
print("{0.x} {0.y} {0} {0:zz}".format(p), f"{p} {p:abc}", format(p, "q"))
cases = [("{} {}", (1,)), ("{a}", ()), ("{0} {}", (1, 2)), ("{", ()), ("}", ()), ("{:d}", ("a",)), ("{!x}", (1,)), ("{0.zz}", (1,)), ("{:.2s}", (5,))]
for text, values in cases:
    try:
        print(text.format(*values))
    except (IndexError, KeyError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
for v, spec in (([1], ">5"), (None, "5"), ("a", "d"), ("a", "=5"), ("a", ",")):
    try:
        print(format(v, spec))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
