# An `__eq__` that changes the dict in which its object is looked for.


class Key:
    def __init__(self, name, act=None):
        self.name = name
        self.act = act

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.act:
            act, self.act = self.act, None
            act()
        return self.name == other.name


table = {}
a = Key("a")
table[a] = "first"
b = Key("a", lambda: table.clear())
print(table.get(b, "gone"), len(table))

table = {Key("x"): 1, Key("y"): 2}
probe = Key("y", lambda: [table.pop(k) for k in list(table)] and table.update({i: i for i in range(20)}))
print(table.get(probe, "gone"), len(table))

keys = [Key("p"), Key("q")]
table = {keys[0]: "p", keys[1]: "q"}


def swap():
    del table[keys[0]]
    table[Key("p")] = "new p"


print(table.get(Key("p", swap), "gone"), [k.name for k in table])
