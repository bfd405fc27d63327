总数 = 0
for 数 in range(5):
    if 数 % 2 == 0 and 数 not in [4]:
        总数 += 数
    elif 数 is None: pass
    else:
        print(数, "奇数")
def 平方(x=1):
    return x ** 2
while True: break
print(总数, 平方(3), enumerate([1]))
