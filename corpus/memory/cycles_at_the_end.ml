# Cycles that nothing refers to any more are collected at the end: before the module's variables, and after them.
class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def pair(name):
    a, b = Node(name), Node(name)
    a.other, b.other = b, a
    return a


def waits(holder):
    try:
        holder.append(holder)
        yield
    finally:
        print("closed")


alone = Node("variable")
pair("pair")
single = Node("self")
single.me = single
del single
holder = []
generator = waits(holder)
next(generator)
holder.append(generator)
del holder, generator
dictionary = {}
dictionary["me"] = [dictionary, Node("in a dictionary")]
del dictionary
print("end")
