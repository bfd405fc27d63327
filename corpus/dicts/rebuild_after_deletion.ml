# A dict that loses its first keys and grows.
d = {}
for i in range(6):
    d[i] = str(i)
del d[0]
for i in range(10, 60):
    d[i] = str(i)
print(len(d), list(d)[:8], 0 in d, d.get(0), list(d.values())[:3])
for i in range(10, 55):
    del d[i]
print(d)
d.update({i: i for i in range(100, 130)})
print(len(d), sum(k for k in d), list(d)[:7])
