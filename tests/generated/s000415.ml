استيراد math
صنف Problem1(ValueError):
    دالة __init__(self, detail, code=7):
        فئة_أب().__init__(detail)
        self.code = code
n2 = -4611686018427387905
d3 = {}
flag4 = ~قوة(n2, 5, 3) < (4825 << 61) * n2
n5: عدد_صحيح = n2
صنف Thing6:
    shared8 = n2
    دالة __init__(self, n9, d10):
        self.n7 = n9
        self.part11 = d10
    دالة __repr__(self):
        إرجاع f"Thing6({self.n7})"
    دالة act12(self):
        طباعة(مجموعة(), ~self.n7 + (n2 + (11).bit_length()))
        طابق 1.5 * 100.0:
            حالة عدد_صحيح() كـ n13 إذا n13 > 2:
                self.part11.pop("zz")
            حالة [n13, *mix14]:
                xs15 = [*[] + [1, 2, 3], self.shared8.bit_length(), *[] + [0]].copy()[:8]
                n16 = n2
            حالة نص(n13):
                self.shared8 = قوة(n2, 0, 16)
                n17 = طول((["x", "yy", ""] أو [n13])[-1].strip("été"))
            حالة _:
                n18, *xs19 = [*[5, -1, 4, 4], n5, *[0]][-3:0]
        إرجاع ("日本語" أو "a").lower()
    دالة act20(self):
        d3["b"] += طول([12, self.shared8, n5])
        إرجاع math.isnan(0.5 * 1e-7)
    @دالة_ثابتة
    دالة helper21(n22):
        إرجاع ([3558, 5, 11] أو [طول([2.5, 3])])[n22 % 1]
    دالة __getitem__(self, index):
        إذا index > 2:
            ارفع IndexError(index)
        إرجاع (index, self.n7)
    دالة __enter__(self):
        طباعة("enter", self.n7)
        إرجاع self
    دالة __exit__(self, kind, error, trace):
        طباعة("exit", kind.__name__ إذا kind وإلا لاشيء, error)
صنف Thing23:
    دالة __init__(self, n25, s26):
        self.n24 = n25
        self.part27 = s26
    دالة __repr__(self):
        إرجاع f"Thing23({self.n24})"
    دالة act28(self, n29):
        d3.update(قاموس(alpha=self.n24 >> 4, beta=self.n24 - n29))
        حاول:
            طباعة({} & (0,))
        استثناء Exception كـ error:
            طباعة(نوع(error).__name__, error)
        حاول:
            طباعة([5, -1, 4, 4] >= flag4)
        استثناء Exception كـ error:
            طباعة(نوع(error).__name__, error)
        حاول:
            طباعة([0] % 1e-7)
        استثناء Exception كـ error:
            طباعة(نوع(error).__name__, error)
        obj30 = Thing6(n2, d3 | d3)
        إرجاع طول([1, 2, 3]) * (n29 و n5) % 1000000007
    @خاصية
    دالة value31(self):
        إرجاع self.n24 * 2
    @value31.setter
    دالة value31(self, new):
        إذا new == 13:
            ارفع ValueError("unlucky")
        self.n24 = new
    دالة __float__(self):
        إرجاع self.n24 / 4
    دالة __format__(self, spec):
        إرجاع تنسيق(نص(self.n24), spec)
دالة calc32(mix33, t34, t35=(n5, "ω\u0301"), *, s36="été"):
    عام d3
    s37, *words38, s39 = s36.expandtabs(3).ljust(11)
    إرجاع d3
دالة calc40(*, n41=n5):
    عام d3
    n41 >>= 1
    n41 = n41 % (1 << 61)
    إذا ((n41, (0,)) == (n2, "x,y,,z")):
        لكل i42 في مدى(7):
            obj44 = Thing6(10**18 و i42, d3)
        n41 = "naïve café".replace(Thing23(n41, "été").part27, "x,y,,z"[0:2])[::2][:16]
    وإلا:
        طباعة(calc32([لاشيء, b'\x00\xff'.decode("latin-1"), "".isalpha()], (), s36="été".replace("Straße", "MiXeD")[-1:0]))
    إرجاع [5 لكل n45 في مدى(2) لكل n46 في [1, 2, 3][::2][:2]][-3:4][:8]
دالة calc47(n48, flag49=flag4, *rest50):
    حاول:
        طباعة(rest50 // rest50)
    استثناء Exception كـ error:
        طباعة(نوع(error).__name__, error)
    words52 = [s51[0:0] لكل s51 في ["x", "yy", ""][:3]]
    لكل i53, j54 في اربط(مرتب([], reverse=flag49)[:6], [f55 لكل f55 في [2.0, -1.25, 0.0][:0]]):
        g56 = مكرر([3, 1, 2])
    وإلا:
        k57 = 2
        طالما k57 > 0:
            k57 -= 1
            طابق أقصى([صحيح, 0][-2:], key=نص, default=لاشيء):
                حالة عدد_صحيح() كـ n58 إذا n58 > 2:
                    obj60 = Thing6(n48, قاموس(اربط(["b", "a"], [])))
                حالة نص(n58):
                    إرجاع Thing23(n5, n58.expandtabs(3)[:20]).act28(خطأ + k57)
                    v61 = rest50 إذا flag4 وإلا () + (2825,)
                حالة _:
                    n62, *xs63 = [5, -1, 4, 4]
            لكل i64 في '"q"'.rjust(5, "·")[:6]:
                d3.popitem()
    إرجاع عدد_صحيح(" 0012 ")
حاول:
    xs67 = [مجموع(n5 * 0 لكل n66 في [][:1]) % 1000000007, n2, n5]
    طباعة(calc40(n41=(قائمة(تصفية(لامدا n68: صحيح, xs67)) أو [n2])[0]))
    طباعة(مرتب({n2, n5 + n2, 3}), end=";\n")
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
calc32(مرتب([2.5, 3] + [1, "a", لاشيء]), (calc47(-1),), s36="".translate({97: "A", 101: لاشيء}).lower())
xs67 = [6 لكل n69, n70 في اربط(xs67, [5, -1, 4, 4][:1])]
حاول:
    طباعة(calc32([9007199254740993.0 + 123456789012345678901234567890, ("tab\there", 0.1), n2], (1, 2), s36=Thing23(n2, تمثيل(flag4)[::2][:16]).part27))
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    حاول:
        حاول:
            طباعة(مجموعة() - d3)
        استثناء Exception كـ error:
            طباعة(نوع(error).__name__, error)
    أخيراً:
        طباعة("finally 42")
    Thing6(n5, قاموس.fromkeys(مرتب([], key=طول), n2 + 9)).helper21(math.comb(6, 3))
    d3 = {"b": طول(calc40(n41=-2)), "key": ((1, 2) == (0,)) + n2}
    لكل i71 في "été".translate({97: "A", 101: لاشيء})[:6]:
        fn73 = مطلق
        طباعة(n5, "x,y,,z".find("A-b_c".join([])), أقصى([4781 * f74 لكل f74 في [f75 لكل f75 في [0.5, 1.5][:2]][:2]], default=1e22 * 123456.789 + math.fabs(1e-7)))
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    steps78 = 0
    لكل i76 في xs67:
        steps78 += 1
        إذا steps78 > 7:
            توقف
        احذف d3["zz"]
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    xs67[3] += n5
    calc47(n2)
    حاول:
        طباعة(d3 / (1, 2))
    استثناء Exception كـ error:
        طباعة(نوع(error).__name__, error)
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    طباعة(n2, d3, flag4, n5)
استثناء NameError كـ error:
    طباعة("unbound", error)
حاول:
    طباعة(xs67)
استثناء NameError كـ error:
    طباعة("unbound", error)
