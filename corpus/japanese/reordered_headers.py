# lang: ja
合計値 = 0
for 番 in range(5):
    合計値 = 合計値 + 番
    if 番 % 2 == 0:
        print(番, "偶数")
    else:
        print(番, "奇数")
残り = 3
while 残り > 0:
    残り -= 1
    if 残り == 1:
        continue
    print(残り)
print(合計値)
def 倍(数値):
    return 数値 * 2
for 値 in [倍(3), 倍(1.5), 倍("字")]:
    if 値 == 6 and True:
        print("六", end="、")
    elif 値 == 3.0:
        print("三")
    else:
        print(値)
class 文脈:
    def __enter__(self):
        print("入る")
        return self
    def __exit__(self, *詳細):
        print("出る")
        return True
with 文脈():
    raise ValueError("消える")
for 文字列値 in ["あ", "い"]:
    print(文字列値, len(文字列値))
try:
    int("x")
except ValueError as e:
    print(e)
