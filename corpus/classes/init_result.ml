# `__init__` must return None, whoever calls it.
class Five:
    def __init__(self):
        return 5


class Maybe:
    def __init__(self, answer):
        self.answer = answer
        if answer:
            return answer


class Generates:
    def __init__(self):
        yield 1


class Derived(Maybe):
    def __init__(self, answer):
        return super().__init__(answer)


for make in (lambda: Five(), lambda: Maybe(0).answer, lambda: Maybe("text"), lambda: Generates(), lambda: Derived(1.5)):
    try:
        print(make())
    except TypeError as e:
        print(e)

try:
    Five()
except TypeError as e:
    print(e)
Maybe([1])
