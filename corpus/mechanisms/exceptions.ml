# An exception through three frames; a `finally` that returns; chaining; the traceback.
def innermost(values, k):
    return values[k]


def middle(values, k):
    try:
        return innermost(values, k)
    finally:
        print("passing", k)


def swallowed(values, k):
    try:
        return middle(values, k)
    finally:
        return -1


def converted(values, k):
    try:
        return middle(values, k)
    except IndexError as e:
        raise KeyError(k) from e


print(swallowed([1], 5))
converted([1], 7)
