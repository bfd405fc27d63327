# A generator dropped half-way runs its `finally`; send, throw, delegation.
def counted(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
    except ValueError as e:
        print("thrown", e)
        yield -1
    finally:
        print("closed")


def outer(n):
    yield "start"
    yield from counted(n)
    return "end"


g = counted(3)
print(next(g), g.send("word"))
print(g.throw(ValueError("stop")))
del g
h = outer(2)
print(next(h), next(h))
h = None
print(list(outer(1)))
