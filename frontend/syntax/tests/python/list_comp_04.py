[x for *x, y in z]
[x for x.y in z]
