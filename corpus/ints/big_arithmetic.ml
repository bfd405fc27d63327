# Schoolbook checks of big integers with identities.
a = 3 ** 150
b = 7 ** 95
c = -(11 ** 60)
print(a)
print(a + b - b == a, (a * b) // b == a, (a * b + 5) % b == 5)
for x, y in ((a, b), (b, a), (c, b), (a, c), (c, c)):
    q, r = divmod(x, y)
    print(q, r, q * y + r == x)
print((a - b) * (a + b) == a * a - b * b)
print(str(a)[::-1][:20], len(str(a * b * c)), int(str(c)) == c)
print(a & b, (a | b) - (a ^ b) == a & b, ~c + c)


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


r = isqrt(2 * 10 ** 80)
print(r, r * r <= 2 * 10 ** 80 < (r + 1) * (r + 1))


def gcd(m, n):
    while n:
        m, n = n, m % n
    return m


print(gcd(2 ** 100 * 3 ** 20, 6 ** 40), gcd(10 ** 30, 15 ** 20))
print(sum([2 ** 62] * 8), sum(range(10 ** 6)), sum([1, 2 ** 64, -(2 ** 64), 5]))
