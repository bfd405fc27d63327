# What a loop in a `try` holds is gone before the handler runs, in generators and where ints are large too.
def produce(n):
    try:
        yield n
        yield 2
    finally:
        print("left")


def boom():
    return [][0]


def work(n):
    try:
        for i in produce(n + n):
            boom()
        for j in range(70):
            n = n * -5
        print(n)
    except Exception as error:
        print("caught", error)


work(1)
work(2**62)


def work2(n):
    m = n
    for j in range(70):
        m = m * -5
    try:
        for i in produce(1):
            print(m * 2)
            boom()
    except Exception as error:
        print("caught", error)


work2(7)


def gen():
    yield 1
    try:
        for i in produce(1):
            yield i
            boom()
    except Exception as error:
        print("caught", error)
    yield 3


print(list(gen()))


def raises_inside(n):
    yield n
    try:
        for i in produce(n):
            if i == n:
                raise ValueError(i)
    except ValueError as error:
        print("value", error)
    yield n * 2


print(list(raises_inside(4)), list(raises_inside(2**70)))
