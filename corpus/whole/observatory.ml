"""A small observatory: readings arrive, are checked, stored, searched and reported.

The program uses most of the language once, so that its translations show all of it.
"""

import math
from math import pi as PI, sqrt

LIMIT: int = 0x2A
FACTORS = {"c": 1.0, "f": 5 / 9, "k": 1.0}
KINDS = ("temperature", "wind", "cloud", "note")
calls = 0


class ReadingError(Exception):
    """What was wrong with a line, and where."""

    def __init__(self, line, reason="unreadable"):
        super().__init__(f"line {line}: {reason}")
        self.line = line


class TooMany(ReadingError):
    pass


def counted(function):
    def wrapper(*args, **kwargs):
        global calls
        calls += 1
        return function(*args, **kwargs)

    wrapper.__name__ = function.__name__
    return wrapper


class Reading:
    __match_args__ = ("kind", "value")
    made = 0

    def __init__(self, kind, value, /, *, hour=0):
        self.kind, self.value, self.hour = kind, value, hour
        Reading.made += 1

    @property
    def daytime(self):
        return 6 <= self.hour < 18

    @staticmethod
    def parse_hour(text):
        hours, _, minutes = text.partition(":")
        return int(hours) + (1 if minutes and int(minutes) >= 30 else 0)

    @classmethod
    def from_line(cls, number, line):
        try:
            hour, kind, *rest = line.split()
        except ValueError as cause:
            raise ReadingError(number) from cause
        if kind not in KINDS:
            raise ReadingError(number, f"unknown kind {kind!r}")
        if kind == "note":
            value = " ".join(rest)
        elif len(rest) != 1:
            raise TooMany(number, f"{len(rest)} values")
        else:
            value = float(rest[0])
        return cls(kind, value, hour=cls.parse_hour(hour))

    def __eq__(self, other):
        return isinstance(other, Reading) and (self.kind, self.value) == (other.kind, other.value)

    def __repr__(self):
        return f"Reading({self.kind!r}, {self.value!r}, hour={self.hour})"


class Journal:
    """Readings in the order in which they came; a context manager and a container."""

    def __init__(self, name, *readings, **labels):
        self.name = name
        self.readings = list(readings)
        self.labels = {"place": "hill", **labels}
        self.is_open = False

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, kind, error, trace):
        self.is_open = False
        if isinstance(error, TooMany):
            print("ignored:", error)
            return True
        return False

    def __len__(self):
        return len(self.readings)

    def __iter__(self):
        yield from self.readings

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self.readings[key]
        return [reading for reading in self.readings if reading.kind == key]

    def __contains__(self, reading):
        return reading in self.readings

    def add(self, reading):
        assert self.is_open, "the journal is closed"
        self.readings.append(reading)
        return self


@counted
def describe(reading):
    match reading:
        case Reading("temperature", value) if value < 0:
            return "frost"
        case Reading(kind="temperature", value=value):
            return f"{value:+.1f} degrees"
        case Reading("wind", 0.0):
            return "calm"
        case Reading("wind" | "cloud" as kind, value):
            return f"{kind} {value:.0f}"
        case Reading(value=str() as text):
            return text.capitalize()
        case _:
            return "?"


def windows(items, size=2):
    for start in range(len(items) - size + 1):
        yield tuple(items[start : start + size])


def running_mean():
    total, count, mean = 0.0, 0, None
    while True:
        received = yield mean
        if received is None:
            break
        total += received
        count += 1
        mean = total / count
    return count


def collector(log):
    counted_values = yield from running_mean()
    log.append(counted_values)
    yield "done"


def make_scale(unit):
    uses_left = 3

    def scale(value):
        nonlocal uses_left
        if uses_left <= 0:
            raise RuntimeError("worn out")
        uses_left -= 1
        return round(value * FACTORS[unit] - (32 * 5 / 9 if unit == "f" else 0), 2)

    return scale


SOURCE = """6:10 temperature -3.5
9:45 wind 12
12:00 temperature 11.25
garbage
13:05 pressure 1013
18:30 cloud 7
21:00 note clear sky, many stars
22:00 wind 0
"""

journal = Journal("tonight", keeper="Ada")
with journal as book, Journal("copy") as copy:
    for number, line in enumerate(SOURCE.splitlines(), start=1):
        try:
            reading = Reading.from_line(number, line)
        except ReadingError as error:
            print(f"{type(error).__name__}: {error}", "<-", type(error.__cause__).__name__)
            continue
        else:
            book.add(reading)
        finally:
            if number == LIMIT:
                print("never reached")
        if reading.kind != "note" and reading.daytime:
            copy.add(reading)
    raise TooMany(99, "that is enough")

for hour, text in sorted((reading.hour, describe(reading)) for reading in journal):
    print(f"{hour:>2}h | {text:<26}| {'day' if 6 <= hour < 18 else 'night':>5}")
print(journal["wind"], len(copy), copy[:1], journal.labels)
print(Reading("wind", 12.0) in copy, Reading("wind", 13.0) not in copy, calls, Reading.made)

by_kind = {}
for reading in journal:
    by_kind.setdefault(reading.kind, []).append(reading.value)
numbers = {kind: values for kind, values in by_kind.items() if all(isinstance(each, float) for each in values)}
print({kind: max(values) - min(values) for kind, values in numbers.items()})
print({len(kind) for kind in KINDS} == {11, 4, 5}, [*map(str.upper, KINDS[::2])], {**numbers, "wind": ...})

log = []
means = collector(log)
next(means)
print([round(means.send(value), 3) for value in (1, 2, 4, 8)], means.send(None), log)
print(list(windows("stars", 3)), sum(first < second for first, second in windows([3, 1, 4, 1, 5])))

scale = make_scale("f")
while (degrees := log[0] * 10) < 100:
    try:
        print(scale(degrees), end="; ")
    except RuntimeError as error:
        print("stopped:", error)
        break
    log[0] += 1
else:
    print("no heat")

area = lambda radius, power=2, *rest: PI * radius**power
print(f"{area(2):.3f} {math.floor(area(radius=1.5)):03d} {sqrt(2):.4f} {LIMIT=} {0b101 | 0o17 & ~1 ^ 1_000:_}")
first, (second, *others) = 1, (2, 3, 4)
others[1:1] = [second] * 2
del others[-1]
print(first, others, 7 // -2, -7 % 3, 2**-1, 1 << 4 >> 2, not first, first is not None and others != [])
