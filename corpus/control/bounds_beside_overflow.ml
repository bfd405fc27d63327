# Bounds of ints in functions that may overflow: a wrong bound would remove a test that is needed.

LARGEST = 2 ** 63 - 1


def last_steps(by):
    found = []
    for i in range(9223372036854775803, 9223372036854775807):
        found.append(i + 2)
        by = by * by
    return found, by


def first_steps(by):
    found = []
    for i in range(-9223372036854775805, -9223372036854775808, -1):
        found.append(i - 2)
        by = by * by
    return found, by


def last_of_five(by):
    seen = []
    for i in range(5):
        by = by * by
        if i == 4:
            seen.append("four")
        if i >= 4:
            seen.append("at least four")
    return seen, by


def in_handler(k):
    n = 1
    try:
        n = k
        if k > 3:
            raise ValueError(k)
    except ValueError:
        return n * 4
    return n


def decided_in_handler(text, by):
    n = 0
    try:
        n = 7
        by = by * int(text)
        n = 9
    except ValueError:
        if n > 5:
            return "after the assignment", n + by
        return "before it", n + by
    return "no error", n + by


def after_both_ways(k):
    n = 1
    if k > 10:
        n = k
    return n * 3


def after_loop(k):
    n = 1
    while n < k:
        n = n * 5
    return n + n, n * 4


print(last_steps(3))
print(first_steps(-3))
print(last_of_five(2))
for k in (2, 4, 2 ** 61, 2 ** 61 - 1, LARGEST):
    print(k, in_handler(k), after_both_ways(k), after_loop(k))
for text in ("x", "5", str(LARGEST)):
    print(decided_in_handler(text, 2), decided_in_handler(text, LARGEST))
