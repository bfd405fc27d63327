d = {k: k * k for k in range(5)}
try:
    for k in d:
        if k == 2:
            d[99] = 0
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e, d)
try:
    for k, v in d.items():
        d.pop(k)
        d["new"] = v
except RuntimeError as e:
    print(e, d)
for k in d:
    d[k] = "changed"
print(d)
for k in list(d):
    if k == 3 or k == "new":
        del d[k]
print(d)
it = iter(d)
print(next(it))
d["more"] = 1
try:
    print(next(it))
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
e = {}
for k in range(1000):
    e[k] = k
for k in range(0, 1000, 2):
    del e[k]
for k in range(0, 1000, 4):
    e[k] = -k
print(len(e), list(e)[:5], list(e)[-3:], sum(e.values()))
