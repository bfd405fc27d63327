def products(last, modulus):
    product = 1
    digest = 0
    for i in range(1, last + 1):
        product *= i
        digest = (digest + product % modulus) % modulus
    return digest


def grow(months):
    old = 1
    young = 0
    for _ in range(months):
        young, old = old, young + old
    return young


def main():
    print(products(4200, 999999937))
    large = grow(45000)
    print(large % 998244353, large.bit_length())
    rest = 0
    for n in range(75000):
        rest += grow(n % 125) % 997
    print(rest)


main()
