class Animal:
    """An animal."""

    count = 0
    legs: int = 4

    def __init__(self, name):
        self.name = name
        self.__secret = 1

    @property
    def title(self):
        return self.name.title()

    @title.setter
    def title(self, value):
        self.name = value

    @staticmethod
    def make(kind):
        return kind()

    @classmethod
    def all(cls):
        return cls.count

    def speak(self):
        return "..."


class Dog(Animal):
    def __init__(self, name):
        super().__init__(name)
        self.tricks = []

    def speak(self):
        base = super().speak()
        return f"{base} woof {self.name!r:>10}"

    def kind(self):
        return __class__


x = 5


def scopes():
    y = 1

    class C:
        x = x
        y = y
        z = [x for _ in range(2)]
        n = x
        del n

        def m(self):
            return x

    return C


for i in range(2):

    class Loop:
        if i:
            a = 1
        b = i
