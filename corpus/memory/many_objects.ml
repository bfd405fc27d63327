# Allocation patterns: many short-lived values, growth, sharing.
class P:
    def __init__(self, x, y):
        self.x, self.y = x, y


best = None
acc = 0
for k in range(200000):
    p = P(k, str(k % 7))
    if best is None or (p.x * 31) % 1009 > (best.x * 31) % 1009:
        best = p
    acc += len(p.y)
print(best.x, best.y, acc)
rows = []
for k in range(300):
    rows.append([k] * 300)
print(sum(sum(r) for r in rows), len(rows))
rows = [r[::-1] for r in rows if r[0] % 2]
print(len(rows))
text = []
for k in range(50000):
    text.append(chr(97 + k % 26) * (k % 5))
joined = "".join(text)
print(len(joined), joined[100:120])
shared = ["s"]
many = [shared] * 100000
many[5].append("t")
print(many[99999], many[0] is many[50])
d = {}
for k in range(100000):
    d[k * 7919 % 100003] = [k]
print(len(d), d[5], sum(v[0] for v in d.values()))
for k in list(d):
    if k % 3:
        del d[k]
print(len(d))
s = set()
for k in range(50000):
    s.add(k * k % 10007)
print(len(s))
stack = []
for k in range(100000):
    stack.append((k, [k]))
while stack:
    top, inner = stack.pop()
print(top, inner)
a = [0] * 1000
for k in range(200):
    a = a + [k]
print(len(a))
w = ""
for k in range(20000):
    w += "ab"
print(len(w))
