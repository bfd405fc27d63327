# Every kind of pattern, with what it must not match.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named:
    kind = "named"

    def __init__(self, name):
        self.name = name


RED = "red"


class Colour:
    BLUE = "blue"


def describe(value):
    match value:
        case None | True | False:
            return f"constant {value}"
        case -1 | 1.5:
            return "a number we know"
        case Colour.BLUE:
            return "blue"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return "a number"
        case str(text) if text.startswith("x"):
            return f"x-word {text}"
        case "a" "b":
            return "ab"
        case bytes(b):
            return f"bytes {b!r}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, [2, *inner]]:
            return f"nested {inner}"
        case (first, *_, last) if first == last:
            return f"ends alike {first}"
        case ["go", ("north" | "south") as way, *rest]:
            return f"go {way} {rest}"
        case [_, _]:
            return "a pair"
        case [*items]:
            return f"{len(items)} items"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": str(kind), **rest}:
            return f"{kind} with {rest}"
        case {1: _, 2: two}:
            return f"two is {two}"
        case {}:
            return "some dict"
        case Point(0, y):
            return f"on the axis at {y}"
        case Point(x=x, y=Point(z, _)):
            return f"point in point {x} {z}"
        case Point() as p:
            return f"point {p.x} {p.y}"
        case Named(name=("a" | "b") as n, kind=kind):
            return f"{kind} {n}"
        case RED:
            return f"anything else: {RED.__class__.__name__ if isinstance(RED, type) else RED}"


for value in [
    None, True, 1, -1, 1.5, 101, 2.5, "x1", "ab", "blue", "other", b"ab", [], (), [7], (1, [2, 3, 4]), [5, 6, 5],
    ["go", "north", 1, 2], ["go", "west"], range(3), range(1), {"type": "circle", "r": 2},
    {"type": "square", "side": 3}, {"type": 4}, {1: 2, 2: 3}, {}, Point(0, 5), Point(3, Point(4, 5)), Point(1, 2),
    Named("b"), Named("c"), {1, 2}, "xy",
]:
    print(describe(value) if not isinstance(value, Named) or value.name == "b" else describe(value)[:14])

try:
    match Point(1, 2):
        case Point(a, b, c):
            print("never")
except TypeError as error:
    print(error)
try:
    match Named("n"):
        case Named("n"):
            print("never")
except TypeError as error:
    print(error)

for command in ["load a.txt", "move 3 4", "quit", "", "dance a b"]:
    match command.split():
        case ["load", name]:
            print("loading", name)
        case ["move", x, y] if (dx := int(x)) and (dy := int(y)):
            print("moving", dx + dy)
        case ["quit" | "exit"]:
            print("bye")
        case []:
            continue
        case [word, *args]:
            print("unknown", word, args)
