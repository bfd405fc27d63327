استيراد math
صنف Problem1(ValueError):
    دالة __init__(self, detail, code=7):
        فئة_أب().__init__(detail)
        self.code = code
صنف Problem2(Exception):
    دالة __str__(self):
        إرجاع f"<{self.args}>"
s3 = "A-b_c"
d4 = قاموس.fromkeys(مرتب(["x", "yy", ""], key=طول), 0)
t5 = s3.rpartition("ω\u0301")
u6 = u7 = مجموعة() & مجموعة()
دالة produce8(*rest9):
    حاول:
        أنتج 3
    أخيراً:
        طباعة("left 90")
    طباعة(احصل_سمة(تقريب(طول([]), 1), "real", لاشيء))
    حاول:
        أنتج -2
    أخيراً:
        طباعة("left 76")
حاول:
    حاول:
        طباعة([0] % 9007199254740993.0)
    استثناء Exception كـ error:
        طباعة(نوع(error).__name__, error)
    حاول:
        طباعة(b"AbC" & s3)
    استثناء Exception كـ error:
        طباعة(نوع(error).__name__, error)
    حاول:
        طباعة(t5 // {"a": 1})
    استثناء Exception كـ error:
        طباعة(نوع(error).__name__, error)
    لكل i10, j11 في قاموس.fromkeys(["x", "yy", ""], 18446744073709551616).items():
        d4["a"] += j11
        لكل i12, j13 في ترقيم(["b", "a"][:6], 1):
            طباعة(قائمة(()))
            لكل i14 في (+i12 لكل n16 في مدى(0) إذا لديه_سمة(i12, "append")):
                إذا ([] < [5, -1, 4, 4]) في [] + [1, 2, 3]:
                    ارفع Problem2(j13)
                g17 = مكرر([3, 1, 2])
                حاول:
                    طباعة(g17.throw(IndexError("in")))
                استثناء IndexError كـ error:
                    طباعة("back", error)
            t5 += ()
            t5 = t5[:4]
        وإلا:
            حاول:
                طباعة(صحيح / u7)
            استثناء Exception كـ error:
                طباعة(نوع(error).__name__, error)
            حاول:
                طباعة(صحيح | s3)
            استثناء Exception كـ error:
                طباعة(نوع(error).__name__, error)
            حاول:
                طباعة(b'\x00\xff' % [])
            استثناء Exception كـ error:
                طباعة(نوع(error).__name__, error)
            s3 += (f"{{{u7!r}" * 3)[1:18]
            s3 = s3[::2][:16]
        لكل i18 في قائمة(t5)[:5]:
            طباعة([])
            xs20 = [1, 2, 3]
    وإلا:
        k21 = 6
        طالما k21 > 0:
            k21 -= 1
            v22 = ()[3]
            طباعة(قائمة(اربط([k21 ** 3 % 1000000007, k21, ([5, -1, 4, 4] أو [4])[-1]], s3.removeprefix(s3).splitlines())))
        k23 = 6
        طالما k23 > 0:
            k23 -= 1
            إذا s3[::-2].startswith(s3.lstrip("42")):
                توقف
    n24 = 2
    لكل i25 في مدى(69):
        n24 = n24 + 4611686018427387904
        n24 -= i25
    طباعة(n24, n24 % 1000003)
    n24 %= 1 << 62
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    u6 = u6
    u6 = {طول([n24, n24, خطأ]), (n24 >> 2).bit_count(), 3}
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    طباعة(([n26 * 0.5 لكل n26 في قائمة(d4.values())[:2]] أو [math.copysign(-0.0 - 0.0, تقريب(5e-324, 2))])[-1], قائمة(طبّق(لامدا n27: طول([5, -1, 4, 4].copy()), قائمة(طبّق((لامدا n28: 18446744073709551616), [n30 لكل n29 في مدى(1) لكل n30 في [0][:3]][:2]))[:2])))
    تأكيد صحيح
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    produce8()
    u31 = u6
    u7 -= u7
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    حاول:
        طباعة(b"ab" < صحيح)
    استثناء Exception كـ error:
        طباعة(نوع(error).__name__, error)
    حاول:
        طباعة(b"" | [])
    استثناء Exception كـ error:
        طباعة(نوع(error).__name__, error)
    n24, n24 = n24, n24
استثناء Exception كـ error:
    طباعة("caught", نوع(error).__name__, error)
حاول:
    طباعة(s3, d4, t5, u7)
استثناء NameError كـ error:
    طباعة("unbound", error)
حاول:
    طباعة(u6, n24, u31)
استثناء NameError كـ error:
    طباعة("unbound", error)
ارفع Problem2({n24, n24, 3})
