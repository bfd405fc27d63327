class Polynomial:
    def __init__(self, *coeffs):
        self.coeffs = coeffs

    def __call__(self, x):
        result = 0
        for c in self.coeffs:
            result = result * x + c
        return result

    class Term:
        def __init__(self, c, e):
            self.c, self.e = c, e

        def __repr__(self):
            return f"{self.c}x^{self.e}"

    def terms(self):
        n = len(self.coeffs)
        return [Polynomial.Term(c, n - k - 1) for k, c in enumerate(self.coeffs) if c]


p = Polynomial(2, 0, -1)
print(p(3), p(0.5), p(2 ** 40), list(map(p, range(4))), p.terms(), Polynomial.Term(1, 2), sorted([3, -5, 1], key=p), callable(p))


class Linked:
    class Node:
        def __init__(self, v, n):
            self.v, self.next = v, n

    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, v):
        self.head = self.Node(v, self.head)
        self.size += 1
        return self

    def __iter__(self):
        n = self.head
        while n is not None:
            yield n.v
            n = n.next

    def reverse(self):
        prev = None
        n = self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev


l = Linked().push(1).push("two").push(3.0)
print(list(l), l.size)
l.reverse()
print(list(l))


def make_class(base, word):
    class Made(base):
        def say(self):
            return word + (super().say() if base is not object else "")

    return Made


A = make_class(object, "a")
B = make_class(A, "b")
C = make_class(B, "c")
print(C().say(), B().say(), C.__name__, A is B)
classes = {c.__name__: c for c in (Polynomial, Linked)}
print(classes["Polynomial"](1, 1)(9), [c.__name__ for c in classes.values()])
kinds = [int, str, float, list, Polynomial]
print([k("5") if k is not Polynomial else k(5)(0) for k in kinds])


class WithInit:
    def __init__(self):
        return 5


try:
    WithInit()
except TypeError as e:
    print(e)
for call in (lambda: Polynomial.nothing, lambda: p.nothing, lambda: Linked(1), lambda: Linked().push(), lambda: object().x, lambda: object(1)):
    try:
        call()
    except (AttributeError, TypeError) as e:
        print(e)
