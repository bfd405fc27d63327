class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1] if self else None


s = Stack([1, 2])
print(s.push(3).push("x"), s.peek(), len(s), isinstance(s, list), s + [5], type(s + [5]).__name__, s[1:], s == [1, 2, 3, "x"])


class Money(int):
    def __str__(self):
        return f"${int(self)}"

    def __add__(self, o):
        return Money(int(self) + int(o))


m = Money(5)
print(m, m + 3, m * 2, type(m + 1).__name__, type(m * 2).__name__, m > 4, [10, 20, 30, 40, 50, 60][m], repr(m), hash(m) == hash(5), m == 5, {5: "five"}[m], sum([m, m]))


class Name(str):
    def shout(self):
        return self.upper() + "!"


n = Name("bob")
print(n, n.shout(), n + "x", type(n + "x").__name__, len(n), n == "bob", {"bob": 1}[n], f"{n:>5}", n[0], "o" in n)


class Celsius(float):
    pass


c = Celsius(2.5)
print(c, c + 1, type(c * 2).__name__, round(c), c == 2.5)


class Pair(tuple):
    def swap(self):
        return Pair((self[1], self[0]))


p = Pair((1, "a"))
print(p, p.swap(), p == (1, "a"), len(p), isinstance(p, tuple))
x, y = p
print(x, y, {p: 1}[(1, "a")])


class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)


u = Upper()
u["a"] = 1
u["b"] = u["A"] + 1
print(u, u.get("a"), "B" in u, dict(u), sorted(u))


class Tags(set):
    pass


t = Tags([3, 1])
t.add(2)
print(sorted(t), 2 in t, len(t), t == {1, 2, 3})


class Missing(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


m = Missing(a=1)
print(m["a"], m["bb"], m, len(m), isinstance(m, dict))


class MyError(KeyError):
    pass


print(str(MyError("k")), MyError("a", 1).args, isinstance(MyError(), LookupError))
