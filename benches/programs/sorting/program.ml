class Person:
    def __init__(self, name, age, score):
        self.name = name
        self.age = age
        self.score = score


def make_people(count):
    first = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gil", "Hana"]
    people = []
    seed = 42
    for i in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        name = first[seed // 65536 % 8] + str(i % 1000)
        people.append(Person(name, seed // 1024 % 90, seed % 10007 / 100.0))
    return people


def checksum(people):
    total = 0
    position = 0
    for person in people:
        position += 1
        total = (total + position * person.age) % 1000003
    return total


def main():
    people = make_people(60000)
    people.sort(key=lambda person: person.age)
    print(checksum(people), people[0].name)
    by_score = sorted(people, key=lambda person: person.score, reverse=True)
    print(checksum(by_score), by_score[0].name)
    by_both = sorted(by_score, key=lambda person: (person.name, -person.age))
    print(checksum(by_both), by_both[0].name, by_both[-1].name)
    oldest = max(by_both, key=lambda person: person.age)
    print(oldest.name, oldest.score)


main()
