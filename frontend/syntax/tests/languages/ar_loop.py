مجموع_كلي = 0
for رقم in range(5):
    مجموع_كلي = مجموع_كلي + رقم
    if رقم > 3:
        print(رقم, "قيمة")
def ضعف(س, ص=2):
    return س * ص
class حساب(object):
    def __init__(ذات, رصيد: int = 0):
        ذات.رصيد = رصيد
while مجموع_كلي > 8:
    مجموع_كلي -= 1
for رقم in range(2): print(رقم)
if True and not False: print(None)
else: pass
with open("f") as ملف:
    print(ضعف(مجموع_كلي))
