# What is called, in messages about starred and repeated arguments.
class Plain:
    pass


class Takes:
    def __init__(self, **named):
        pass

    def method(self, **named):
        pass

    class Inner:
        def __init__(self, a=1):
            pass


def function(**named):
    pass


for act in (
    lambda: Takes(a=1, **{"a": 2}),
    lambda: Takes().method(a=1, **{"a": 2}),
    lambda: function(a=1, **{"a": 2}),
    lambda: dict(a=1, **{"a": 2}),
    lambda: (lambda **k: 0)(a=1, **{"a": 2}),
    lambda: function(**5),
    lambda: Takes(**5),
    lambda: Takes(*5),
    lambda: Takes.Inner(*5),
    lambda: dict(*5),
    lambda: int(*3),
    lambda: max(**5),
    lambda: "".join(*5),
    lambda: ValueError(*5),
    lambda: Takes(**{3: 4}),
    lambda: Plain(1),
    lambda: Plain(x=1),
):
    try:
        act()
    except TypeError as e:
        print(e)
