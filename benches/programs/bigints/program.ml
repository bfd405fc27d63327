def factorials(limit, modulus):
    value = 1
    check = 0
    for i in range(1, limit + 1):
        value *= i
        check = (check + value % modulus) % modulus
    return check


def fibonacci(count):
    a = 0
    b = 1
    for _ in range(count):
        a, b = b, a + b
    return a


def main():
    print(factorials(4000, 1000000007))
    number = fibonacci(50000)
    print(number % 998244353, number.bit_length())
    small = 0
    for n in range(80000):
        small += fibonacci(n % 120) % 1009
    print(small)


main()
