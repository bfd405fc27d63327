class Worker:
    def __init__(self, label, years, rating):
        self.years = years
        self.label = label
        self.rating = rating


def hire(count):
    names = ["Ines", "Jon", "Kim", "Lea", "Max", "Nora", "Otto", "Pia"]
    workers = []
    state = 4711
    for i in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        label = names[state // 65536 % 8] + str(i % 900)
        workers.append(Worker(label, state // 1024 % 70, state % 9973 / 50.0))
    return workers


def fingerprint(workers):
    total = 0
    rank = 0
    for worker in workers:
        rank += 1
        total = (total + rank * worker.years) % 999983
    return total


def main():
    workers = hire(55000)
    workers.sort(key=lambda worker: worker.years)
    print(fingerprint(workers), workers[0].label)
    by_rating = sorted(workers, key=lambda worker: worker.rating, reverse=True)
    print(fingerprint(by_rating), by_rating[0].label)
    by_label = sorted(by_rating, key=lambda worker: (worker.label, -worker.years))
    print(fingerprint(by_label), by_label[0].label, by_label[-1].label)
    senior = max(by_label, key=lambda worker: worker.years)
    print(senior.label, senior.rating)


main()
