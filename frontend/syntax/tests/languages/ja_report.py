合計値 = 0
for 番 in range(5):
    合計値 = 合計値 + 番
    if 番 % 2 == 0:
        print(番, "偶数")
残り = 3
while 残り > 0 and not False:
    残り -= 1 if 1 else 2
for i, (j, *k) in enumerate([1, 2]):
    pass
with open("f") as h, open("g"):
    print(h)
def f(x):
    for i in range(x):
        if i:
            return i
    while 残り: break
    if x: return 1
    else: return 2
for 番 in range(3):
    print(番, f"{len("あ")}")
if 残り is None and 1 not in [2]: print(2)
elif True: pass
print(合計値)
