def average(list):
    sum = 0
    for x in list:
        sum += x
    return sum / len(list)


print(average([1, 2, 3]), sum([1, 2]), list("ab"))
max = lambda *a: "mine"
print(max(1, 2), min(1, 2))
del max
print(max(1, 2))


def print_twice(*args):
    print(*args)
    print(*args)


real_print = print
lines = []


def print(*args):
    lines.append(args)


print("captured", 1)
print_twice("a")
del print
print(lines)
str_ = str
str = 5
print(str + 1, str_(str))
del str
print(str(7))


class Thing:
    def len(self):
        return len("abc")

    id = 9

    def get(self):
        return self.id, callable(id)


print(Thing().len(), Thing().get())


def inner_shadow():
    range = lambda n: ["r"] * n
    return [x for x in range(2)]


print(inner_shadow(), list(range(2)))
True_ = True
print([len for len in "xy"], len("xyz"))


def uses_input(input, type=0):
    return input + type


print(uses_input(1), uses_input(1, type=2), type(1).__name__)
