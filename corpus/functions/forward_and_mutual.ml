def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def early():
    try:
        return later()
    except NameError as e:
        return str(e)


print(early())


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def later():
    return "defined now"


print(early(), is_even(10), is_odd(7), is_even(51))


class Node:
    def make(self):
        return Leaf(self)


class Leaf(Node):
    def __init__(self, parent):
        self.parent = parent


print(type(Node().make()).__name__, type(Node().make().make().parent).__name__)


def later():
    return "redefined"


print(early())
del later
print(early())
try:
    undefined_thing
except NameError as e:
    print(e)


def never_called():
    return not_defined_anywhere + 1


if is_even(2):

    def conditional():
        return "yes"

else:

    def conditional():
        return "no"


print(conditional())
is_odd = lambda n: "patched"
print(is_even(3))
