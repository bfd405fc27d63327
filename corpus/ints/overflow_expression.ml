# The product leaves 64 bits in the middle of an expression, after a call with a side effect.
log = []


def note(x):
    log.append(x)
    return x


def mix(a, b, c):
    return note(a) * note(b) - note(c) + len(log)


big = 9223372036854775807
print(mix(3, 4, 5))
print(mix(big, 2, 1))
print(mix(big, big, big))
print(mix(-big, 3, -7))
print(log)
print(big + 1, -big - 1, -big - 2)
print((big + 1) - (big + 1), (big * 2) // 2 == big, big * 2 % 1000)
print(-(-big - 1), abs(-big - 1), (-big - 1) // -1)
x = big
x += 1
x -= 1
print(x == big, x)
