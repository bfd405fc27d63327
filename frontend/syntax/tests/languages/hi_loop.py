n = 0
for k in range(5):
    n = n + k
    if k > 3:
        print(k)
    if k > 1 and not n: n = k if n else 0
while n > 8:
    n -= 1
if n not in [1]:
    print(n, 3.14)
def f(a, b=12):
    return a
for a, b in [(1, 2)]: print(a)
with f(n) as x:
    pass
print(n)
