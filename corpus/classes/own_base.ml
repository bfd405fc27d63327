# A class statement reads its bases before its own name is bound.
class Node:
    def label(self):
        return "plain"


class Node(Node):
    def label(self):
        return "derived from " + super().label()


print(Node().label(), len(Node.__mro__))

try:
    class Lost(Lost):
        pass
except NameError as e:
    print(e)

try:
    class First(Second):
        pass
except NameError as e:
    print(e)


class Second:
    def kind(self):
        return "second"


class First(Second):
    pass


class Second(First):
    pass


print(Second().kind(), [c.__name__ for c in Second.__mro__])
