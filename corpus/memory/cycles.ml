# Reference cycles made in loops: memory must not grow without bound, and nothing reachable may go.
class Node:
    def __init__(self, name):
        self.name = name
        self.links = []
        self.payload = [name] * 50


def make_ring(n):
    nodes = [Node(k) for k in range(n)]
    for k in range(n):
        nodes[k].links.append(nodes[(k + 1) % n])
        nodes[k].links.append(nodes[k - 1])
    return nodes[0]


kept = []
total = 0
for k in range(4000):
    ring = make_ring(5)
    total += ring.links[0].links[0].name
    if k % 1000 == 0:
        kept.append(ring)
print(total, len(kept))
for ring in kept:
    names = []
    n = ring
    while True:
        names.append(n.name)
        n = n.links[0]
        if n is ring:
            break
    print(names, len(n.payload))
lists = []
for k in range(20000):
    a = []
    b = [a, k]
    a.append(b)
    if k % 5000 == 0:
        lists.append(a)
print([x[0][1] for x in lists], lists[0][0][0] is lists[0])


def closure_cycle(n):
    def f():
        return n, f

    return f


for k in range(20000):
    f = closure_cycle(k)
print(f()[0], f()[1] is f)
for k in range(10000):
    d = {"k": k}
    d["self"] = d
print(d["self"]["self"]["k"])
