# 统计学生成绩：平均分、排名与等级。
成绩表 = {
    "张伟":[88,92,79],
    "王芳":[95,98,93],
    "李娜":[60,72,58],
    "刘洋":[88,92,79],
}

def 平均(数列):
    return sum(数列) / len(数列)

def 等级(分数):
    if 分数 >= 90:
        return "优"
    elif 分数 >= 80:
        return "良"
    else:
        return "及格" if 分数 >= 60 else "不及格"

排名 = sorted(成绩表.items(), key=lambda 项:-平均(项[1]))
名次,上次 = 0,None
for 序号,(姓名,分数) in enumerate(排名,1):
    if 平均(分数) != 上次:
        名次,上次 = 序号,平均(分数)
    print(f"第{名次}名 {姓名} {平均(分数):.1f} {等级(平均(分数))} {'★' * (max(分数) // 30)}")
各科 = list(zip(*成绩表.values()))
print([max(科) for 科 in 各科],[round(平均(科),2) for 科 in 各科])
同分 = {}
for 姓名,分数 in 成绩表.items():
    同分.setdefault(tuple(分数),[]).append(姓名)
print([人 for 人 in 同分.values() if len(人) > 1])
print(any(min(分数) < 60 for 分数 in 成绩表.values()),"赵六" not in 成绩表)
