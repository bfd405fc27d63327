# Many frames unwind; handlers and finally blocks run in order; locals hold references.
events = []


class Guard:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        events.append(("enter", self.n))
        return self

    def __exit__(self, kind, value, tb):
        events.append(("exit", self.n, kind.__name__ if kind else None))
        return self.n == 2


def level(n):
    data = [n] * n
    with Guard(n):
        try:
            if n == 4:
                return {}[n]
            r = level(n + 1)
            events.append(("returned", n, r))
            return r
        except IndexError:
            events.append(("wrong", n))
        finally:
            events.append(("finally", n, len(data)))
    return f"after {n}"


print(level(0))
for e in events:
    print(e)


def many(n):
    if n == 0:
        raise LookupError("bottom")
    try:
        many(n - 1)
    finally:
        counts[0] += 1


counts = [0]
for _ in range(50):
    try:
        many(100)
    except LookupError as e:
        message = str(e)
print(counts, message)
