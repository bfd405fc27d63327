import sys
def f(n):
    return f(n + 1) + 1
try:
    f(0)
except RecursionError as e:
    print(e)
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as e: print(e)
l = []; l.append(l); print(l)
d = {}; d['d'] = d; print(d)
t = ([],); t[0].append(t); print(t)
f(0)
