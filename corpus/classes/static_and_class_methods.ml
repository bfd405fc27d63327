class Date:
    separator = "-"

    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(cls.separator)))

    @staticmethod
    def leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    @classmethod
    def today(cls):
        return cls.parse("2024-02-29")

    def is_leap(self):
        return self.leap(self.y)

    def __repr__(self):
        return f"{type(self).__name__}({self.y}, {self.m}, {self.d})"


class Slash(Date):
    separator = "/"

    @classmethod
    def today(cls):
        d = super().parse("2025/1/1")
        d.note = "sub"
        return d

    @staticmethod
    def leap(year):
        return "sub " + str(Date.leap(year))


print(Date.parse("1999-12-31"), Slash.parse("2000/1/2"), Date.today(), Slash.today(), Slash.today().note)
print(Date.leap(2000), Date.leap(1900), Date.today().is_leap(), Slash(2023, 1, 1).is_leap(), Slash.leap(4), Date.today().leap(2001))
make = Slash.parse
print(make("3/4/5"), [f("7-8-9") for f in [Date.parse]], list(map(Date.leap, (4, 100, 400))))
d = Date.today()
print(d.parse("1-2-3"), d.today())
for f in (lambda: Date.parse(), lambda: Date.leap(), lambda: Date.leap(1, 2), lambda: Date.parse("x-1-1"), lambda: Slash.parse("1-2-3"), lambda: Date.parse("1-2")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
