class Generator:
    def __init__(self, start):
        self.current = start

    def draw(self):
        self.current = (self.current * 2862933555777941757 + 3037000493) & 0x7FFFFFFFFFFFFFFF
        return self.current >> 33


def main():
    source = Generator(1789)
    hits = 0
    shots = 950000
    for _ in range(shots):
        a = source.draw() / 1073741824.0
        b = source.draw() / 1073741824.0
        if b * b + a * a < 1.0:
            hits += 1
    print(hits, 4.0 * hits / shots, source.current)


main()
