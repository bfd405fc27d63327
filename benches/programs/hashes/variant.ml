def summed(numbers, times):
    low = 1
    high = 0
    for _ in range(times):
        for item in numbers:
            low = (low + item) % 65497
            high = (high + low) % 65497
    return high << 16 | low


def shifted(x, amount):
    mixed = 0
    for _ in range(amount):
        x ^= (x << 7) & 0xFFFFFFFF
        x ^= x >> 9
        x ^= (x << 8) & 0xFFFFFFFF
        mixed = (mixed + x) & 0xFFFFFFFF
    return mixed


def multiplied(numbers, times):
    code = 84696351
    for _ in range(times):
        for item in numbers:
            code = ((code ^ item) * 16777213) & 0xFFFFFFFF
    return code


def main():
    numbers = [(i * 11 + 5) & 255 for i in range(4800)]
    print(multiplied(numbers, 200))
    print(shifted(123456789, 1500000))
    print(summed(numbers, 300))


main()
