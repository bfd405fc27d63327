def digits(n, base):
    if n == 0:
        return "0"
    out = ""
    negative = n < 0
    n = abs(n)
    while n:
        n, r = divmod(n, base)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + out
    return "-" + out if negative else out


for n in (0, 255, -255, 2 ** 63, -(2 ** 64) - 1, 10 ** 25):
    print([digits(n, b) for b in (2, 8, 16, 36)])
    assert all(int(digits(n, b), b) == n for b in range(2, 37))


def digit_sum(n):
    s = 0
    while n > 0:
        s += n % 10
        n //= 10
    return s


def reverse(n):
    r = 0
    while n:
        r = r * 10 + n % 10
        n //= 10
    return r


print(digit_sum(2 ** 1000), reverse(123456789012345678901), [n for n in range(100, 1000) if n == sum(int(d) ** 3 for d in str(n))])


def lychrel(n):
    for step in range(60):
        m = n + reverse(n)
        if m == reverse(m):
            return step + 1, m
        n = m
    return None


print([lychrel(n) for n in (56, 89, 187, 196)])


def gray(n):
    return n ^ (n >> 1)


def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


print([f"{gray(k):04b}" for k in range(8)], [popcount(2 ** k - 1) for k in (1, 30, 62, 63, 64, 65, 100)])
rom = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(n):
    out = ""
    for v, s in rom:
        out += s * (n // v)
        n %= v
    return out


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
