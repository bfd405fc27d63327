# Big results are returned and yielded from code that mostly sees small ints.
def factorial(n):
    result = 1
    for k in range(2, n + 1):
        result *= k
    return result


def powers(base):
    p = 1
    while True:
        yield p
        p *= base


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


for n in (0, 1, 5, 20, 21, 25, 30):
    print(n, factorial(n))
seen = 0
for p in powers(7):
    seen += 1
    if p > 10 ** 25:
        print(seen, p)
        break
print([fib(k) for k in range(85, 96)])
print(fib(300))
print(sum(factorial(k) for k in range(23)))
