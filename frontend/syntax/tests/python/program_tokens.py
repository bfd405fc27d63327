import re

TOKEN = re.compile(r"""
    (?P<number>\d+(\.\d*)?)   # 12 or 1.5
  | (?P<op>[-+*/()])
""", re.X)


def tokens(text):
    for m in TOKEN.finditer(text):
        kind = m.lastgroup
        yield (kind, float(m[0])) if kind == "number" else (kind, m[0])


class Parser:
    LEVELS = [{"+": lambda a, b: a + b, "-": lambda a, b: a - b},
              {"*": lambda a, b: a * b, "/": lambda a, b: a / b}]

    def __init__(self, text): self.items, self.at = [*tokens(text)], 0

    def expression(self, level=0):
        if level == len(self.LEVELS):
            return self.atom()
        left = self.expression(level + 1)
        while self.at < len(self.items) and self.items[self.at][1] in self.LEVELS[level]:
            op = self.LEVELS[level][self.items[self.at][1]]
            self.at += 1
            left = op(left, self.expression(level + 1))
        return left

    def atom(self):
        kind, value = self.items[self.at]; self.at += 1
        match kind, value:
            case "number", float(x) | int(x):
                return x
            case "op", "-":
                return -self.atom()
            case "op", "(":
                inner = self.expression()
                self.at += 1
                return inner
            case _:
                raise SyntaxError(f"unexpected {value!r} at {self.at - 1}")


print(Parser("1 + 2 * (3 - -4)").expression())
