# Key functions of sort, sorted, min, max: of one class, of several, of values that are no objects; shared and called.


class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __repr__(self):
        return self.name

    def seniority(self):
        return -self.age


class Dog:
    def __init__(self, name, age):
        self.age = age
        self.name = name

    def __repr__(self):
        return "dog " + self.name


def age_of(thing):
    return thing.age


def text_of(thing):
    return str(thing)


def failing(person):
    if person.age > 60:
        raise ValueError(person.name)
    return person.age


class Late:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n


def main():
    people = [Person("Ada", 36), Person("Bob", 70), Person("Cy", 5), Person("Di", 36)]
    dogs = [Dog("Rex", 4), Dog("Bo", 11)]
    print(sorted(people, key=age_of), sorted(dogs, key=age_of), age_of(people[0]))
    print(sorted(people + dogs, key=age_of, reverse=True))
    print(sorted(people, key=Person.seniority), people[1].seniority())
    print(sorted(people, key=text_of), sorted([3, 20, 100], key=text_of), sorted([2.5, 10.0], key=text_of))
    print(sorted(people, key=lambda p: (-len(p.name), p.age, p.name)))
    print(min(people, key=lambda p: p.age), max(people, key=lambda p: p.name), max(3, -7, key=abs))
    print(min(people[0], dogs[0], key=age_of), max([], key=age_of, default="nobody"))
    words = ["pear", "Apple", "fig", "banana"]
    print(sorted(words, key=str.lower), sorted(words, key=lambda w: w[-1]), sorted(words, key=len))
    words.sort(key=lambda w: (len(w), w))
    print(words)
    print(sorted([[3, 1], [2, 2], [1, 3]], key=lambda row: row[1]))
    print(sorted([(1, "b"), (2, "a")], key=lambda pair: pair[1]))
    print(sorted([1, -2, 3], key=lambda n: n * n), sorted([1 << 70, -1, 5], key=lambda n: -n))
    print(sorted([True, False], key=lambda b: not b), sorted([0.5, -1.5], key=lambda x: x * x))
    try:
        people.sort(key=failing)
    except ValueError as e:
        print("ValueError", e, people)
    try:
        sorted(people, key=lambda p: p.nothing)
    except AttributeError as e:
        print("AttributeError", e)
    try:
        sorted(people, key=lambda p, q: 0)
    except TypeError as e:
        print("TypeError", e)
    try:
        sorted(people, key=lambda: 0)
    except TypeError as e:
        print("TypeError", e)
    print([late.n for late in sorted(people, key=lambda p: Late(p.age)) for late in [Late(late.age)]])
    limit = 30
    print(sorted(people, key=lambda p: abs(p.age - limit)))
    keys = {"age": age_of}
    print(keys["age"](dogs[0]), sorted(dogs, key=keys["age"]))
    print(sorted([None, people[0]], key=lambda p: 0 if p is None else p.age))
    try:
        print(sorted([None, people[0]], key=lambda p: p.age))
    except AttributeError as e:
        print("AttributeError", e)


main()
