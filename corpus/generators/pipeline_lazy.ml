trace_log = []


def source(n):
    for k in range(n):
        trace_log.append(f"s{k}")
        yield k


def double(xs):
    for x in xs:
        trace_log.append(f"d{x}")
        yield x * 2


def only(pred, xs):
    return (x for x in xs if pred(x))


p = only(lambda x: x % 3 == 0, double(source(10)))
print(next(p), trace_log)
print(next(p), trace_log)
trace_log.clear()
print(list(p), len(trace_log))


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


g = primes()
print([next(g) for _ in range(15)])


def sieve():
    def numbers(n):
        while True:
            yield n
            n += 1

    def remove(p, xs):
        for x in xs:
            if x % p:
                yield x

    xs = numbers(2)
    while True:
        p = next(xs)
        yield p
        xs = remove(p, xs)


s = sieve()
print([next(s) for _ in range(12)])


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None and y is not None:
        if x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)
    while x is not None:
        yield x
        x = next(a, None)
    while y is not None:
        yield y
        y = next(b, None)


print(list(merge([1, 4, 6], (2, 3, 9, 10))), list(merge("ace", "bd")), list(merge(range(0, 10, 3), (x / 2 for x in range(8)))))


def permutations(xs):
    if len(xs) <= 1:
        yield xs
        return
    for i in range(len(xs)):
        for rest in permutations(xs[:i] + xs[i + 1:]):
            yield xs[i:i + 1] + rest


print(list(permutations([1, 2, 3])), ["".join(p) for p in permutations("abc")], sum(1 for _ in permutations(list(range(5)))))


def scheduler(tasks):
    queue = list(tasks)
    while queue:
        name, t = queue.pop(0)
        try:
            yield name, next(t)
            queue.append((name, t))
        except StopIteration as e:
            yield name, "ended", e.value


def task(n):
    for k in range(n):
        yield k
    return n * n


for event in scheduler([("x", task(2)), ("y", task(1)), ("z", task(3))]):
    print(event)
it = map(lambda x: trace_log.append(x) or x, [1, 2, 3])
trace_log.clear()
print(trace_log, next(it), trace_log, list(it), trace_log)
