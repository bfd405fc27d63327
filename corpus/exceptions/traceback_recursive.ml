# The same frame twice, a nested function and a method called through a variable.
class Walker:
    def __init__(self, depth):
        self.depth = depth

    def walk(self, tree):
        def visit(node):
            if isinstance(node, list):
                for child in node:
                    visit(child)
            else:
                self.check(node)

        step = visit
        step(tree)

    def check(self, leaf):
        if leaf < 0:
            raise ValueError(f"bad leaf {leaf} at depth {self.depth}")


w = Walker(2)
w.walk([1, [2, 3]])
print("first walk done")
w.walk([1, [2, -3]])
