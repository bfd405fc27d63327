# The arguments of `print` live until the line is complete.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)

    def __str__(self):
        return "<" + self.name + ">"


def made():
    yield Noisy("yielded")
    yield 1


print(Noisy("a"))
print(Noisy("b"), Noisy("c"))
print([Noisy("in a list")][0], "and text", 5)
items = made()
print(next(items))
print(next(items))
print(str(Noisy("text")), f"{Noisy('formatted')}")
