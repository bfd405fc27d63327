# The traceback of `throw` into a generator expression that has not started.


class Bag:
    def items(self):
        return (
            x
            for x in [1, 2]
        )


def thrown(g):
    return g.throw(ValueError("early"))


try:
    thrown(x for x in "ab")
except ValueError as e:
    print(e)
thrown(Bag().items())
