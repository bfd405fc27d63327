def worker():
    log = []
    while True:
        try:
            x = yield log
            log.append(x)
        except ValueError as e:
            log.append(f"caught {e}")
        except KeyError:
            log.append("key")
            return "returned"
        finally:
            log.append("f")


g = worker()
next(g)
print(g.send(1))
print(g.throw(ValueError("v")))
print(g.send(2))
try:
    g.throw(KeyError)
except StopIteration as e:
    print(e.value)
try:
    g.throw(IndexError("after end"))
except IndexError as e:
    print(e)


def closing(name):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit", name)
        raise
    finally:
        print("finally", name)


g = closing("a")
print(next(g), g.close(), g.close(), next(g, "closed"))
g = closing("never started")
g.close()
print(list(g))
g = closing("dropped")
next(g)
del g
print("after drop")
for x in closing("break"):
    break
print("after break")
g = closing("finished")
print(list(g))
g.close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def raises():
    try:
        yield 1
    finally:
        raise KeyError("from finally")


g = raises()
next(g)
try:
    g.close()
except KeyError as e:
    print(e)
g = closing("thrown")
try:
    g.throw(OSError("unstarted"))
except OSError as e:
    print(e)
print(list(g))


def failing():
    yield 1
    raise ValueError("inside")


g = failing()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(next(g, "exhausted"))


def stop():
    yield 1
    raise StopIteration(5)


try:
    list(stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
