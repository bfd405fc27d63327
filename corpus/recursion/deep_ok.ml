# 900 levels must work in every kind of function.
def plain(n):
    return 0 if n == 0 else 1 + plain(n - 1)


def strings(n, s=""):
    return s if n == 0 else strings(n - 1, s + "x")


class Node:
    def __init__(self, value, child):
        self.value = value
        self.child = child

    def depth(self):
        return 1 if self.child is None else 1 + self.child.depth()


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def closure(n):
    def inner(k):
        return 0 if k == 0 else k + inner(k - 1)

    return inner(n)


def with_try(n):
    try:
        return 0 if n == 0 else 1 + with_try(n - 1)
    finally:
        counts.append(n)


def floats(n, x):
    return x if n == 0 else floats(n - 1, x * 0.5 + 1.0)


counts = []
print(plain(900), len(strings(900)), even(900), odd(900), closure(900), with_try(450), len(counts), floats(900, 3.0))
node = None
for k in range(900):
    node = Node(k, node)
print(node.depth(), node.value)
fact = lambda n: 1 if n == 0 else n * fact(n - 1)
print(fact(600) % (10 ** 9 + 7), len(str(fact(600))))


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)


moves = []
hanoi(10, "A", "B", "C", moves)
print(len(moves), moves[:7], moves[-1])
