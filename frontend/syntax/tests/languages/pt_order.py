total = 0
for n in range(5):
    total = total + n
    if n not in [1]: print(n)
    elif n: pass
    else: pass
while not total: break
print(total)
