# lang: ja
class 残高不足(Exception):
    pass


class 口座:
    def __init__(self, 名義, 残高=0):
        self.名義 = 名義
        self.残高 = 残高
        self.履歴 = []

    def 入金(self, 金額):
        if 金額 <= 0:
            raise ValueError("金額が不正")
        self.残高 += 金額
        self.履歴.append(("入金", 金額))
        return self.残高

    def 出金(self, 金額):
        if 金額 > self.残高:
            raise 残高不足(f"{self.名義}: {self.残高} < {金額}")
        self.残高 -= 金額
        self.履歴.append(("出金", 金額))
        return self.残高


一覧 = [口座("花子", 100), 口座("太郎")]
for 人 in 一覧:
    for 額 in (50, 0, 120, 20):
        try:
            print(人.名義, 人.入金(額) if 額 < 100 else 人.出金(額))
        except 残高不足 as 誤り:
            print("不足", 誤り)
        except ValueError as 誤り:
            print("誤り", 誤り)
        finally:
            print("済", end=" ")
    print()
print({人.名義: 人.残高 for 人 in 一覧}, sum(人.残高 for 人 in 一覧), max([12, 34]), sorted("かあい"))
def 数列(上限):
    a = 0
    while a < 上限:
        yield a
        a += 2
print(list(数列(7)), [x * x for x in 数列(6) if not x == 0] if False else "なし")
一覧[1].出金(10 ** 20)
