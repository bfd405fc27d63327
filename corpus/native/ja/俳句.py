# 俳句の音を数えて、五七五になっているかを調べる。
小さい仮名 = "ゃゅょぁぃぅぇぉ"

class 字余り(ValueError):
    def __init__(自分, 句, 音数):
        super().__init__(f"「{句}」は{音数}音")
        自分.音数 = 音数

def 音数(句):
    """小さい「や」「ゆ」「よ」は前の字と合わせて一音になる。"""
    数 = sum(1 for 字 in 句 if 字 not in 小さい仮名)
    return 数

def 確かめる(俳句):
    句々 = 俳句.split()
    if len(句々) != 3:
        raise ValueError(f"{len(句々)}句しかない")
    for 句, 正しい in zip(句々, (5, 7, 5)):
        数 = 音数(句)
        if 数 != 正しい:
            raise 字余り(句, 数)
        yield f"{句}({数})"

作品 = [
    "ふるいけや かわずとびこむ みずのおと",
    "しゃくやくや きょうもしずかに あめのおと",
    "かきくえば かねがなるなり ほうりゅうじでら",
    "みじかいく",
]
for 番, 俳句 in enumerate(作品, start=1):
    try:
        print(番, *確かめる(俳句))
    except 字余り as 誤り:
        print(番, "字余り:", 誤り, 誤り.音数 - 5)
    except ValueError as 誤り:
        print(番, "俳句ではない:", 誤り)
    else:
        print(" よくできました")
print([音数(語) for 語 in "きょう しょうゆ みかん".split()], max(作品, key=len)[:5])
