class Stack:
    def __init__(self):
        self.items = []
    def push(self, x):
        self.items.append(x)
    def size(self):
        return len(item)
s = Stack()
s.push(1)
try:
    s.size()
except NameError as e:
    print(e)
s.psh(3)
