def compute(items):
    total = 0
    for item in items:
        total = add(total, item)
    return total


def add(a, b):
    return a + b
