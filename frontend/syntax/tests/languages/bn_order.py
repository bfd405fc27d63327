n = 0
for k in range(5):
    n = n + k
    if k > 3:
        print(k)
    if k not in [1]: print(k)
while n > 8:
    n -= 1
print(n)
