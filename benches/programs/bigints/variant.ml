def binomial(n, k):
    result = 1
    for i in range(1, k + 1):
        result = result * (n - k + i) // i
    return result


def lucas(steps):
    first, second = 2, 1
    while steps > 0:
        first, second = second, first + second
        steps -= 1
    return first


def main():
    total = 0
    for n in range(60, 900):
        total += binomial(n, n // 3) % 1000003
    print(total)
    large = lucas(90000)
    print(large % 999999937, large.bit_length())
    power = 1
    for _ in range(15000):
        power = power * 3 + 1
    print(power % 1000000007)


main()
