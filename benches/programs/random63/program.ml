class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0x7FFFFFFFFFFFFFFF
        return self.state >> 33


def main():
    random = Random(2024)
    inside = 0
    count = 1000000
    for _ in range(count):
        x = random.next() / 1073741824.0
        y = random.next() / 1073741824.0
        if x * x + y * y < 1.0:
            inside += 1
    print(inside, 4.0 * inside / count, random.state)


main()
