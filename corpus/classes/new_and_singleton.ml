class Single:
    _it = None

    def __new__(cls, v):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it

    def __init__(self, v):
        self.v = v


s1, s2 = Single(1), Single(2)
print(s1 is s2, s1.v)


class Even:
    def __new__(cls, n):
        print("new", cls.__name__, n)
        if n % 2:
            return "odd"
        return object.__new__(cls)

    def __init__(self, n):
        print("init", n)
        self.n = n


class SubEven(Even):
    pass


print(Even(3), Even(4).n, type(SubEven(2)).__name__, SubEven(1))
