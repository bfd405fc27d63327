# Objects of a cycle whose `__del__` keeps one of them.
rescued = []


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None
        self.data = [name, name]

    def __del__(self):
        if self.name == "keep":
            rescued.append(self)


class Plain:
    pass


def make():
    a = Node("keep")
    b = Node("drop")
    a.other, b.other = b, a


make()
for i in range(40000):
    p, q = Plain(), Plain()
    p.other, q.other = q, p
print(len(rescued))
for node in rescued:
    print(node.name, node.data, node.other.name, node.other.data, node.other.other is node)
