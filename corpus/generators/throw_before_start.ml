# `throw` into a generator that has not started: its body never runs, and cannot catch anything.


def guarded():
    print("started")
    try:
        print("in try")
        yield 1
    except ValueError as e:
        print("caught", e)
        yield 2
    finally:
        print("finally")


def first_thing():
    try:
        yield 1
    except ValueError:
        print("caught at once")
        yield 2
    finally:
        print("finally at once")


def forever(n):
    while True:
        try:
            got = yield n
            print("got", got)
        except ValueError as e:
            print("caught in loop", e)


def delegating(inner):
    print("delegating")
    yield from inner


for make in (guarded, first_thing, lambda: forever(3), lambda: delegating(forever(4)), lambda: (i for i in [1, 2])):
    g = make()
    try:
        print("thrown:", g.throw(ValueError("early")))
    except ValueError as e:
        print("raised", e)
    try:
        print(next(g))
    except StopIteration as e:
        print("over", e.value)
    print(list(g))

g = guarded()
try:
    g.throw(KeyError)
except KeyError as e:
    print(repr(e))
g = first_thing()
try:
    g.throw(StopIteration(5))
except StopIteration as e:
    print("StopIteration", e.value)
except RuntimeError as e:
    print("RuntimeError", e, repr(e.__cause__))
g = first_thing()
print(next(g), g.throw(ValueError("late")))
g.close()
first_thing().throw(OSError("uncaught"))
