# What is read out of a list, an attribute, a global or a cell stays while an expression uses it, whatever happens to
# the place it was read from.

ROWS = [["r0"], ["r1"]]


def fill():
    # Takes the memory that was given back.
    return [["filler", n] for n in range(50)]


def emptied(xs):
    xs.clear()
    return fill()[0]


def replaced(xs, i):
    xs[i] = ["new"]
    fill()
    return ["after"]


def of_list():
    xs = [["a", 1], ["b", 2], ["c", 3]]
    print(xs[1] + emptied(xs), xs)
    xs = [["d", 4], ["e", 5]]
    print(xs[0] + replaced(xs, 0), xs)
    xs = [["f", 6], ["g", 7]]
    print((xs[0], replaced(xs, 0), xs[0]))


def of_text():
    words = ["alpha" + str(n) for n in range(3)]

    def forget():
        words[1] = "beta" + str(len(words))
        fill()
        return "!"

    print(words[1] + forget() + words[1])


class Box:
    def __init__(self, items):
        self.items = items

    def reset(self):
        self.items = ["reset"]
        fill()
        return ["was reset"]

    def show(self):
        print(self.items + self.reset() + self.items)


def set_rows():
    global ROWS
    ROWS = [["other"]]
    fill()
    return [["set"]]


def of_global():
    print(ROWS + set_rows() + ROWS)


def of_cell():
    kept = ["cell", 1]

    def change():
        nonlocal kept
        kept = ["changed"]
        fill()
        return ["by change"]

    print(kept + change() + kept)


def of_method():
    xs = [["m", 1], ["m", 2]]

    class Key:
        def __radd__(self, other):
            xs.clear()
            fill()
            return other + ["radd"]

    print(xs[0] + Key() if False else [xs[1], emptied(xs)])
    xs.append(["n"])
    print(xs[0].__add__(emptied(xs)))


of_list()
of_text()
Box(["item"]).show()
of_global()
of_cell()
of_method()
