def find(xs, target):
    for k, x in enumerate(xs):
        if x == target:
            found = k
            break
    else:
        return "absent"
    return found


print(find([1, 2, 3], 2), find([1, 2, 3], 9), find([], 1), find("abc", "c"))
n = 5
while n:
    n -= 1
    if n == 10:
        break
else:
    print("while ended", n)
while True:
    break
else:
    print("never")
for x in []:
    pass
else:
    print("empty for")
for p in range(2, 30):
    for q in range(2, p):
        if p % q == 0:
            break
    else:
        print(p, end=" ")
        continue
    if p == 24:
        break
print("|", p, q)
for k in range(3):
    for j in range(3):
        if j == 1:
            continue
        if k == 1:
            break
        print(k, j)
    else:
        print("inner else", k)
else:
    print("outer else")
