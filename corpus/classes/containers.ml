class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Deck(self.cards[i])
        return self.cards[i]

    def __setitem__(self, i, v):
        self.cards[i] = v

    def __delitem__(self, i):
        del self.cards[i]

    def __contains__(self, c):
        return c.upper() in self.cards

    def __repr__(self):
        return f"Deck({''.join(self.cards)})"


d = Deck("ABCDE")
print(len(d), d[0], d[-1], d[1:3], d[::2], "a" in d, "z" not in d, bool(d), bool(Deck("")))
d[0] = "Z"
d[1:3] = "xyz"
del d[-1]
print(d, list(d), [c for c in d], tuple(reversed(d)), sorted(d), max(d), "".join(d), *d)
a, *rest = d
print(a, rest, list(zip(d, range(9))), list(enumerate(d))[1])
try:
    d[99]
except IndexError as e:
    print(e)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


c = Countdown(4)
print(next(c), list(c), list(c), next(c, "end"), sum(Countdown(5)), 2 in Countdown(3), [x + y for x in Countdown(2) for y in Countdown(2)])


class Tree:
    def __init__(self, v, *kids):
        self.v = v
        self.kids = kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

    def __call__(self, f):
        return Tree(f(self.v), *[k(f) for k in self.kids])


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), sum(t), list(t(lambda v: v * 10)), 3 in t, max(t), [*t], {*t})


class Grid:
    def __getitem__(self, key):
        return key


g = Grid()
print(g[1, 2], g["a"], g[1:2], g[::3], g[1:2, 3], g[None], g[(1,)])


class BadLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in (-1, "x", 2.5):
    try:
        print(len(BadLen(n)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
