# 迷宫寻路：类、集合、广度优先搜索与自定义异常。
class 无路可走(Exception):
    pass

class 迷宫:
    def __init__(自,图):
        自.行们 = 图.split()
        自.起点 = 自.找("起")
        自.终点 = 自.找("终")

    def 找(自,标记):
        for 行号,行 in enumerate(自.行们):
            if 标记 in 行:
                return 行号,行.index(标记)
        raise ValueError(f"没有“{标记}”")

    def 邻居(自,位置):
        行,列 = 位置
        for 下,右 in ((0,1),(1,0),(0,-1),(-1,0)):
            新行,新列 = 行 + 下,列 + 右
            if 0 <= 新行 < len(自.行们) and 0 <= 新列 < len(自.行们[0]):
                if 自.行们[新行][新列] not in "墙":
                    yield 新行,新列

    def 解(自):
        来路 = {自.起点:None}
        队 = [自.起点]
        while 队:
            此处 = 队.pop(0)
            if 此处 == 自.终点:
                break
            for 下一处 in 自.邻居(此处):
                if 下一处 not in 来路:
                    来路[下一处] = 此处
                    队.append(下一处)
        else:
            raise 无路可走(f"搜过{len(来路)}格")
        路 = []
        while 此处 is not None:
            路.append(此处)
            此处 = 来路[此处]
        return 路[::-1]

for 图 in ["起路墙 墙路路 终路墙","起墙 墙终","路起"]:
    try:
        路 = 迷宫(图).解()
        print(len(路) - 1,"步：",*路)
    except 无路可走 as 错:
        print("走不通，",错)
    except ValueError as 错:
        print("图不对：",错)
