n = 0
for k in range(5):
    n = n + k
    if k > 3:
        print(k)
    else:
        pass
while n > 8:
    n -= 1
print(n)
