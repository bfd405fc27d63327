# A million nodes built and dropped at once: releasing must not recurse.
class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


def build(n):
    head = None
    for k in range(n):
        head = Node(k, head)
    return head


def total(node):
    s = 0
    while node is not None:
        s += node.value
        node = node.next
    return s


head = build(1000000)
print(total(head), head.value)
head = None
print("released")
pairs = None
for k in range(300000):
    pairs = (k, pairs)
print(pairs[0], pairs[1][0])
pairs = None
nested = []
for k in range(300000):
    nested = [nested]
print(len(nested))
del nested
chain = {}
for k in range(200000):
    chain = {"next": chain}
print(list(chain))
chain = 0
f = lambda: 0
for k in range(1000):
    f = (lambda g: lambda: g)(f)
f = None
print("done")
