# Variables, attributes and results that hold an instance or None.


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Node(key)
            else:
                self.left.insert(key)
        elif self.right is None:
            self.right = Node(key)
        else:
            self.right.insert(key)

    def __repr__(self):
        return f"Node({self.key})"


class Leaf(Node):
    weight = 2.5

    def insert(self, key):
        raise ValueError(f"leaf {self.key}")


def depth(node):
    if node is None:
        return 0
    return 1 + max(depth(node.left), depth(node.right))


def find(node, key):
    while node:
        if key == node.key:
            return node
        node = node.left if key < node.key else node.right
    return None


def total(node):
    return 0 if node is None else total(node.left) + node.key + total(node.right)


class Link:
    def __init__(self, value, after=None):
        self.value = value
        self.after = after


class Stack:
    def __init__(self):
        self.top = None
        self.size = 0.0

    def push(self, value):
        self.top = Link(value, self.top)
        self.size += 1.0

    def pop(self):
        link = self.top
        self.top = link.after
        return link.value


class Truthy:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        return self.n > 0

    def __eq__(self, other):
        return other is None or other.n == self.n


class Gone:
    def __init__(self, name):
        self.name = name
        self.next = None

    def __del__(self):
        print("del", self.name)


def pick(n):
    return Truthy(n) if n % 2 == 0 else None


def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)


def assign(node, value):
    node.key = value


def chain(node):
    return node.left.left.key


def shout(text):
    print("evaluated", text)
    return text


def main():
    root = None
    for key in [50, 30, 70, 20, 40, 60, 80, 10]:
        if root is None:
            root = Node(key)
        else:
            root.insert(key)
    print(depth(root), total(root), find(root, 60), find(root, 65), find(None, 1))
    attempt(lambda: chain(root))
    attempt(lambda: chain(root.right))
    attempt(lambda: chain(root.right.left))
    attempt(lambda: find(root, 99).key)
    attempt(lambda: find(root, 99).insert(1))
    attempt(lambda: assign(find(root, 99), 1))
    attempt(lambda: find(root, 99).missing)
    attempt(lambda: find(root, 99).__class__)
    attempt(lambda: find(root, 99).__doc__)
    attempt(lambda: find(root, 99) + 1)
    attempt(lambda: find(root, 99)[0])
    attempt(lambda: len(find(root, 99)))
    print(find(root, 99) == None, find(root, 20) == None, find(root, 99) != find(root, 98))
    print(isinstance(find(root, 99), Node), isinstance(find(root, 20), Node), type(find(root, 20)).__name__)
    root.left.left = Leaf(5)
    print(root.left.left.weight, root.left.left)
    attempt(lambda: root.insert(3))
    root.left.left = None
    attempt(lambda: root.left.left.weight)
    root.insert(3)
    print(root.left.left.key)

    stack = Stack()
    for i in range(3):
        stack.push(i)
    print(stack.pop(), stack.pop(), stack.pop(), stack.size)
    attempt(stack.pop)

    for n in range(-2, 4):
        t = pick(n)
        if t:
            print(n, "true", t.n)
        elif t is None:
            print(n, "none")
        else:
            print(n, "false", t.n)
        if t == None:
            print("equal")
    table = {"a": Node(1)}
    print(table.get("a").key, table.get("b"))
    attempt(lambda: table.get("b").key)
    a, b = Gone("a"), Gone("b")
    a.next, b.next = b, None
    b = None
    print("kept", a.next.name)
    a.next = None
    print("dropped")
    nodes = [Node(1), None, Node(2)]
    print([n.key if n is not None else 0 for n in nodes])
    for n in nodes:
        print(n and n.key)


main()
