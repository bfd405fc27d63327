# Arithmetic whose result nobody uses: nothing leaves for big ints, errors remain, and what comes after goes on.
def squares(n):
    n * n
    n + n
    -n
    return n


def quotients(n, m):
    n // m
    n % m
    divmod(n, m)
    n << 40
    n >> m % 7
    abs(n)
    return n * n


def power(n):
    n**3
    return n**3 + n


def calls(n):
    power(n)
    squares(power(n))
    return n


def mixed(items):
    total = 0
    for i, item in enumerate(items):
        item * item
        total += item
        i + total
    return total


big = 9223372036854775807
for n in (4, -big - 1, big, 10**30):
    print(squares(n), calls(n), power(n))
    for m in (3, -1):
        print(quotients(n, m))
try:
    quotients(5, 0)
except ZeroDivisionError as e:
    print(e)
print(mixed([1, 2, big, 3]))
count = int("9223372036854775807")
count * count
count + count
print(count, count + 1)
