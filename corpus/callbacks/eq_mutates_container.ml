# __eq__ changes the list that is being searched.
class Sneaky:
    def __init__(self, target, action, answer=False):
        self.target = target
        self.action = action
        self.answer = answer
        self.calls = 0

    def __eq__(self, other):
        self.calls += 1
        if self.action == "clear":
            self.target.clear()
        elif self.action == "append" and len(self.target) < 6:
            self.target.append("new")
        elif self.action == "pop" and self.target:
            self.target.pop()
        return self.answer


for action in ("clear", "append", "pop", "none"):
    for search in ("in", "index", "count", "remove"):
        xs = [1, 2, 3, 4]
        s = Sneaky(xs, action)
        try:
            if search == "in":
                r = s in xs
            elif search == "index":
                r = xs.index(s)
            elif search == "count":
                r = xs.count(s)
            else:
                r = xs.remove(s)
        except ValueError as e:
            r = f"ValueError"
        print(action, search, r, xs, s.calls)


class Member:
    def __init__(self, name, xs):
        self.name = name
        self.xs = xs

    def __eq__(self, other):
        self.xs[:] = ["replaced"]
        return self.name == other

    def __repr__(self):
        return self.name


xs = []
xs += [Member("a", xs), Member("b", xs)]
print("b" in xs, xs)
xs = []
ys = [Member("p", xs), Member("q", xs)]
xs += ys
print(xs == ["z", "q"], xs)
print(Sneaky([], "none", True) in [5], [Sneaky([], "none", True)] == [9], (1, Sneaky([], "none")) == (1, 2))
