# Exceptions from properties, operators, iteration, sort keys, hashing, formatting, defaults, decorators, conditions.
class Boom:
    def __init__(self, where):
        self.where = where

    def fail(self, name):
        if self.where == name:
            raise ValueError("boom in " + name)

    @property
    def prop(self):
        self.fail("prop")
        return 1

    @prop.setter
    def prop(self, v):
        self.fail("setter")

    def __eq__(self, o):
        self.fail("eq")
        return True

    def __hash__(self):
        self.fail("hash")
        return 1

    def __lt__(self, o):
        self.fail("lt")
        return False

    def __len__(self):
        self.fail("len")
        return 1

    def __bool__(self):
        self.fail("bool")
        return True

    def __iter__(self):
        self.fail("iter")
        return iter([1, 2])

    def __getitem__(self, i):
        self.fail("getitem")
        return i

    def __contains__(self, x):
        self.fail("contains")
        return True

    def __add__(self, o):
        self.fail("add")
        return 5

    def __str__(self):
        self.fail("str")
        return "text"

    def __call__(self):
        self.fail("call")
        return "called"

    def __enter__(self):
        self.fail("enter")

    def __exit__(self, *a):
        self.fail("exit")


def run(b):
    done = []
    done.append(b.prop)
    b.prop = 5
    done.append(b == 1)
    done.append({b: 1}[b])
    done.append(sorted([b, b])[0] is b)
    done.append(len(b))
    done.append("yes" if b else "no")
    done.append([x for x in b])
    done.append(b[7])
    done.append(3 in b)
    done.append(b + 1)
    done.append(f"{b}")
    done.append(b())
    with b:
        done.append("with")
    return done


for where in ("nowhere", "prop", "setter", "eq", "hash", "lt", "len", "bool", "iter", "getitem", "contains", "add", "str", "call", "enter", "exit"):
    try:
        print(where, run(Boom(where)))
    except ValueError as e:
        print(where, "->", e)
for f in (lambda: sorted([3, 1], key=lambda x: 1 // (x - 1)), lambda: max("ab", key=int), lambda: list(map(int, ["1", "z"])), lambda: {k: 1 // k for k in (1, 0)}, lambda: [1, 2][:"a"], lambda: "%d" % Boom("x"), lambda: print(1, sep=5)):
    try:
        f()
    except (ValueError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
