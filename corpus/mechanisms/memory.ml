# A cycle is reclaimed, a long list is released without deep recursion, and recursion has its limit.
class Node:
    def __init__(self, next):
        self.next = next

    def __del__(self):
        released.append(1)


released = []
head = None
for k in range(1000):
    head = Node(head)
head = None
print(len(released))
for k in range(30000):
    ring = Node(None)
    ring.next = ring
print(len(released) > 1000)


def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


print(down(900))
try:
    down(-1)
except RecursionError as e:
    print(e)
