def fnv(data, rounds):
    h = 2166136261
    for _ in range(rounds):
        for byte in data:
            h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return h


def xorshift(state, count):
    total = 0
    for _ in range(count):
        state ^= (state << 13) & 0xFFFFFFFF
        state ^= state >> 17
        state ^= (state << 5) & 0xFFFFFFFF
        total = (total + state) & 0xFFFFFFFF
    return total


def adler(data, rounds):
    a = 1
    b = 0
    for _ in range(rounds):
        for byte in data:
            a = (a + byte) % 65521
            b = (b + a) % 65521
    return b << 16 | a


def main():
    data = [(i * 7 + 3) & 255 for i in range(5000)]
    print(fnv(data, 200))
    print(xorshift(2463534242, 1500000))
    print(adler(data, 300))


main()
