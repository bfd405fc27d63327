# Each operation one step around the borders of 64 bits and of 62 bits.
edges = [2 ** 31, 2 ** 32, 2 ** 60, 2 ** 61, 2 ** 62, 2 ** 63, 2 ** 64]


def work(n):
    return [n - 1, n + 1, -n, -n - 1, n * 2, n * -1, n // 2, n // -1, n % 10, n >> 1, n << 1, ~n, n ^ 1, abs(-n)]


for e in edges:
    print(e, work(e - 1))
    print(e, work(-e))
    print(e, work(e))
low = -9223372036854775808
print(low, -low, low * -1, low // -1, low % -1, abs(low), low - 1, low >> 63, divmod(low, -1))
print(3037000499 ** 2, 3037000500 ** 2, 3037000500 * -3037000500, 4294967296 * 2147483648, 4294967296 * -2147483648)
