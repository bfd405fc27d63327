# Wide, deep and lopsided trees, with and without links back to the parents.
class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def full(depth):
    return None if depth == 0 else Tree(full(depth - 1), full(depth - 1))


def size(t):
    n = 0
    todo = [t]
    while todo:
        x = todo.pop()
        if x is not None:
            n += 1
            todo.append(x.left)
            todo.append(x.right)
    return n


t = full(15)
print(size(t))
t = None
for side in range(3):
    t = None
    for k in range(100000):
        leaf = Tree(None, None)
        if side == 0 or side == 2 and k % 2:
            t = Tree(t, leaf)
        else:
            t = Tree(leaf, t)
    print(size(t))
    if side == 1:
        t.left = t
    t = None


class Linked:
    def __init__(self, parent):
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)


for _ in range(20):
    root = Linked(None)
    level = [root]
    for _ in range(8):
        level = [Linked(p) for p in level for _ in range(2)]
    deepest = level[-1]
    up = 0
    while deepest is not None:
        deepest = deepest.parent
        up += 1
    print(up, len(level), end=" ")
print()
back = None
for k in range(50000):
    node = {"before": back, "after": None}
    if back is not None:
        back["after"] = node
    back = node
count = 0
while back is not None:
    count += 1
    back = back["before"]
print(count)
nested = {}
for k in range(300):
    nested = {k: [nested, (nested, k)]}
print(len(nested), nested[299][0] is nested[299][1][0])
