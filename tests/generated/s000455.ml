importera math
klass Problem1(ValueError):
    passera
klass Problem2(Exception):
    passera
n3 = heltal("-7")
n4 = n3
definiera produce5(flag6=ar_instans(n3, (tuppel, mangd)), s7='it\'s'):
    forsok:
        ge ([] eller [n4])[0] ** 4 % -9223372036854775807
    utom RuntimeError som error:
        skriv("thrown", error)
    slutligen:
        skriv("left 31")
    forsok:
        skriv({"b": 2, "a": -1} | b"ab")
    utom Exception som error:
        skriv(typ(error).__name__, error)
    forsok:
        skriv(b'\x00\xff' * {7})
    utom Exception som error:
        skriv(typ(error).__name__, error)
    forsok:
        skriv([1, 2, 3] // 1.5)
    utom Exception som error:
        skriv(typ(error).__name__, error)
    ge n3
definiera make8(n9):
    raw12 = (b"ab" * 0)[-15:]
    definiera inner10(n11):
        for i13 i intervall(5):
            i13 = "{}-{:>5}|".format((), typ(n11).__name__).rfind("tab\there".swapcase(), 0) % 4611686018427387904
        om ((n15 := -2 - n9) > n3 << 61):
            kasta Problem1({"a": 1})
        for i16 i [][-3:][:5]:
            om n11 == [Sant, 0]:
                n11 = 123456789012345678901234567890
                g19 = (langd([1, 2, 3]) for n18 i intervall(5) om n9 i [])
                skriv(lista(g19))
            annars_om boolesk([2.5, 3][1:]):
                om mangd([5, -1, 4, 4]).isdisjoint({1, 2, 3} ^ {7}):
                    bryt
                raw20 = raw12
            annars:
                n11 = langd({"zz": n4, "a": n11} | ordbok(para([], [5, -1, 4, 4])))
                'it\'s'.split(" ")
        retur -langd({})
    retur inner10
n4 = f"}} {[]!r}{n4!r:>12}".find(maximum(["x", "yy", ""], key=langd, default="none").removesuffix(ascii("tab\there"))) % (1 << 61)
fs21 = []
skriv((-n3,), lista(numrera([s22 for s22 i "MiXeD"[:2] om Sant], 0)))
forsok:
    make8(n3)
    forsok:
        fs21 = fs21
        n3 %= 7
    slutligen:
        skriv("finally 81")
    om boolesk(n4):
        skriv([f23 for f23 i fs21[:1]], typ(n4).__name__.casefold().rpartition(" pad "), typ(n4).__name__.lstrip("line\nbreak"))
        n4 = n3
    annars:
        skriv([], (bytes([n3 % 256, n3 % 256]) + b"ab".upper()).upper())
utom Exception som error:
    skriv("caught", typ(error).__name__, error)
forsok:
    forsok:
        skriv(flyttal("inf") % (1, 2))
    utom Exception som error:
        skriv(typ(error).__name__, error)
    forsok:
        skriv(3.75 / {0, -1, 64})
    utom Exception som error:
        skriv(typ(error).__name__, error)
    forsok:
        skriv("x,y,,z" - {"a": 1})
    utom Exception som error:
        skriv(typ(error).__name__, error)
utom Exception som error:
    skriv("caught", typ(error).__name__, error)
forsok:
    produce5(mangd().isdisjoint(mangd()))
    forsok:
        skriv(Sant + "naïve café")
    utom Exception som error:
        skriv(typ(error).__name__, error)
    forsok:
        skriv({1, 2, 3} / b"AbC")
    utom Exception som error:
        skriv(typ(error).__name__, error)
    forsok:
        skriv(n3 >= [0])
    utom Exception som error:
        skriv(typ(error).__name__, error)
    make8(maximum(absolut(n4), n3 - n4))
    forsok:
        produce5("a" i ordbok(para(["x", "yy", ""], [5, -1, 4, 4])), formatera(1e-7 / 7, ".1%"))
        n24, (s25, f26) = n3, (tecken(97 + heltal("101", 16) % 26), 3.75)
    slutligen:
        skriv("finally 99")
    forsok:
        om fs21 ar inte Ingen:
            forsok:
                skriv(n3 % b"ab")
            utom Exception som error:
                skriv(typ(error).__name__, error)
            forsok:
                skriv(n4 == {"b": 2, "a": -1})
            utom Exception som error:
                skriv(typ(error).__name__, error)
    utom (KeyError, ValueError) som e27:
        skriv("handled", typ(e27).__name__, e27)
        skriv(typ(e27.__cause__).__name__, typ(e27.__context__).__name__, e27.args)
    utom ArithmeticError som e28:
        skriv("handled", typ(e28).__name__, e28)
        skriv(typ(e28.__cause__).__name__, typ(e28.__context__).__name__, e28.args)
utom Exception som error:
    skriv("caught", typ(error).__name__, error)
forsok:
    produce5(math.isnan(9007199254740993.0))
    forsok:
        skriv({} | {"zz": summa([0]), "clé": 2147483648 % 1000000007}, math.sqrt(absolut(flyttal("inf") - 100.0 - (0.1 + flyttal("inf")))), sep="|")
        fs30 = [n29 * 0.5 for n29 i [][:3]]
    utom Exception som e31:
        skriv("handled", typ(e31).__name__, e31)
        g35 = ([].count(1) for n32 i [n3 for n33, n34 i para([5, -1, 4, 4], [][:1])][:0])
        medan (n36 := nasta(g35, Ingen)) ar inte Ingen:
            skriv("item", n36)
            om n36 == 0:
                bryt
        for i37 i ("x,y,,z" "MiXeD")[:6]:
            matcha i37.count(i37) och n3:
                fall 0 | 1:
                    skriv(maximum([9223372036854775807 * 9007199254740993.0, math.copysign(-0.5, 1e308)], default=100.0), n3)
                    n3 >>= 1
                    n3 = n3 % 4611686018427387904
                fall strang(n39):
                    n3
                fall _:
                    fs21 = [n41 * 0.5 for n41 i [0][:2]]
            om ([] eller [n3])[-1] < --2.25:
                n3 = 9 om (9007199254740993.0).is_integer() annars n4
                skriv(i37, lista(formatera(-1e308, ".4g"))[:6] + i37.ljust(4).splitlines(), i37.center(9, "*"))
            annars:
                g35.send((2273 & n3) - n3)
            n3 = n4
    utom TypeError som e42:
        skriv("handled", typ(e42).__name__, e42)
        produce5(s7=typ(9007199254740993.0).__name__.swapcase())
    for i43, j44 i numrera("MiXeD".rsplit("a", 1)[:6], 1):
        skriv(lista(avbilda((lambda n45, n46=avrunda(n4, -2): langd(j44)), lista(avbilda(lambda n47: minimum([0], key=lambda n48: n47, default=-1), [i43 for n49 i [1, 2, 3][:2]][:2]))[:0])), lista(((3576,), j44.zfill(4)[-15:])), tuppel([langd(s50) for s50 i [] + ["b", "a"]]))
        skriv(avrunda(absolut(5), -2), ((() + ("a", 1.5))[-3:], j44.center(8, "*")[:20]) + ((n3,) + j44.rpartition("42")), sep="|")
utom Exception som error:
    skriv("caught", typ(error).__name__, error)
forsok:
    skriv("A-b_c".join(strang(hamta_attribut("", "real", Ingen)) for n51 i [].copy()[:1]).rsplit(",", 1), sorterad(["🐍!", '"q"'], key=langd) + sorterad(["x,y,,z", "a"], key=langd), n4)
    make8(n9=n4)
    n52 = 9
    for i53 i intervall(23):
        n52 = n52 + 4611686018427387904
    skriv(n52, n52 % 1000003)
    n52 %= 1 << 62
utom Exception som error:
    skriv("caught", typ(error).__name__, error)
forsok:
    for i54 i intervall(2):
        om ("a" om Sant annars "Straße").rstrip():
            skriv(-maximum(fs21, default=0.1) == math.sqrt(absolut(0.1)), ('"q"'.encode() + "MiXeD".encode()).upper())
    produce5(flag6=(n3 om Sant annars 11) i {n52, n52, 5}, s7=f"n={n4 + n52:05d}{-2.25:.4g}")
    fs21 = (n4, summa([0], n52))
utom Exception som error:
    skriv("caught", typ(error).__name__, error)
forsok:
    skriv(n3, n4, fs21, n52)
utom NameError som error:
    skriv("unbound", error)
