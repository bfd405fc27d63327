# 处理古诗：字频、押韵、竖排与藏头。
诗 = "床前明月光，疑是地上霜。举头望明月，低头思故乡。"

def 断句(全文):
    句子 = ""
    for 字 in 全文:
        if 字 in "，。":
            yield 句子
            句子 = ""
            continue
        句子 += 字

各句 = list(断句(诗))
print(各句,len(诗))
字频 = {}
for 字 in "".join(各句):
    字频[字] = 字频.get(字,0) + 1
print("重复的字：",{字:次 for 字,次 in 字频.items() if 次 > 1})
print("句尾：",[句[-1] for 句 in 各句],"藏头：","".join(句[0] for 句 in 各句))

# 竖排从右往左读。
for 行 in range(5):
    print("　".join(句[行] for 句 in reversed(各句)))

def 中文数字(数):
    数字,单位 = "零一二三四五六七八九",["","十","百","千"]
    结果,位 = "",0
    while 数 > 0:
        数,余 = divmod(数,10)
        if 余 == 0:
            if 结果 and not 结果.startswith("零"):
                结果 = "零" + 结果
        else:
            结果 = 数字[余] + 单位[位] + 结果
        位 += 1
    return 结果.removeprefix("一") if 结果.startswith("一十") else 结果

print(*[中文数字(数) for 数 in (7,10,15,42,105,110,2024,9999)])
