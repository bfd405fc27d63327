# Deep structures: repr, equality and copying of nested values up to a few hundred levels.
def nest(n, make):
    x = make(None)
    for _ in range(n):
        x = make(x)
    return x


a = nest(100, lambda x: [x])
b = nest(100, lambda x: [x])
print(a == b, str(a)[:10], str(a).count("["), a is b)
t = nest(100, lambda x: (x,))
print(hash(t) == hash(nest(100, lambda x: (x,))), t == nest(100, lambda x: (x,)), len(repr(t)))
d = nest(50, lambda x: {"k": x})
print(d == nest(50, lambda x: {"k": x}), repr(d).count("{"))
c = [1]
c.append(c)
print(c, c[1][1][1][0], len(c))
e = {"me": None}
e["me"] = [e]
print(e)
f = ([],)
f[0].append(f)
print(f)
deep = []
node = deep
for k in range(500):
    node.append([])
    node = node[0]
node.append("bottom")
x = deep
steps = 0
while isinstance(x, list):
    x = x[0]
    steps += 1
print(x, steps)


def copy(v):
    return [copy(y) for y in v] if isinstance(v, list) else v


twin = copy(deep)
print(twin == deep, twin is deep)
expr = "1"
for k in range(60):
    expr = "(" + expr + ")"
print(len(expr))
print((((((((((1 + 2) * 3) - 4) * 5) + 6) * 7) - 8) * 9) + 10) * 11)
print([[[[[[[[[[1]]]]]]]]]][0][0][0][0][0], {1: {2: {3: {4: {5: {}}}}}}[1][2][3])
