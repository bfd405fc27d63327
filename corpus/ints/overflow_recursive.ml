# Recursion whose results pass 64 bits on the way back.
def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    if exponent % 2:
        return half * half * base
    return half * half


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


print(power(3, 39), power(3, 40), power(3, 41))
print(power(-2, 63), power(-2, 64), power(2, 200))
print(ack(2, 3))


def even_sum(n):
    return 0 if n == 0 else n * 10 ** 17 + odd_sum(n - 1)


def odd_sum(n):
    return 0 if n == 0 else even_sum(n - 1) - n


print(even_sum(10), even_sum(100), even_sum(201))
