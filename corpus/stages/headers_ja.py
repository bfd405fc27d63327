# lang: ja
合計 = 0
for 番 in [3, 5, 8]:
    if 番 % 2 == 1:
        合計 += 番
    else:
        print(番, "偶数")
while 合計 > 7:
    合計 -= 3
print(合計)
