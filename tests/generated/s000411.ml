importieren math
d2 = woerterbuch.fromkeys(["x", "yy", ""] + [], summe([0], 10**18)) | {zeichenkette(math.gcd(n1, n1)): n1 für n1 in bereich(4)}
f3 = ordinal("naïve café"[:1] oder "z") * absolut(100.0) / 7
klasse Thing4:
    shared6 = 6
    def __init__(self, n7, f8):
        self.n5 = n7
        self.part9 = f8
    def __repr__(self):
        rückgabe f"Thing4({self.n5})"
    def act10(self):
        versuchen:
            loschen d2["b"]
            versuchen:
                ausgeben("naïve café" | {"a": 1})
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
            versuchen:
                ausgeben(self.n5 % '"q"')
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
            versuchen:
                ausgeben(b"" * {"b": 2, "a": -1})
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
        ausnahme Exception als e11:
            ausgeben("handled", typ(e11).__name__, e11)
            n12 = 4
            für i13 in bereich(51):
                n12 = n12 << 1
            ausgeben(n12, n12 % 1000003)
            n12 %= 1 << 62
        behaupten ist_instanz(self.n5, (objekt, zeichenkette)), "MiXeD".replace("line\nbreak" oder "x,y,,z", formatieren(f3, "g"))
        rückgabe self.shared6
    def act14(self, n15, f16):
        k17 = 5
        solange k17 > 0:
            k17 -= 1
            ausgeben(f3, [math.copysign(f16, f16), (self.shared6 wenn Wahr sonst self.shared6) * minimum(self.part9, n15)], ("42".lower() wenn k17 in [0] sonst "a".replace("日本語", "Straße")).upper())
            ausgeben((minimum(k17, self.shared6, self.n5) + minimum([1, 2, 3], key=lambda n18: 5, default=self.n5)) // 3)
        rückgabe n15
    @statische_methode
    def helper19(n20):
        rückgabe (262 << 30) * n20 % (1 << 61)
klasse Thing21(Thing4):
    def __init__(self, n22, n23):
        oberklasse().__init__(n22, f3)
        self.part24 = n23
    def __repr__(self):
        rückgabe f"Thing21({self.n5})"
    def act25(self, n26, xs27):
        n28 = 4
        für i29 in bereich(11):
            n28 = n28 * 3 + 1
            wenn i29 % 16 == 9:
                xs27.append(n28)
        ausgeben(n28, n28 % 1000003)
        n28 %= 1 << 62
        v30, v31 = divmod(6, 4294967296)[0:]
        k32 = 3
        solange k32 > 0:
            k32 -= 1
            d33 = {"zz": (4).bit_count(), "key": self.part24.bit_length()}.copy()
        rückgabe self.part24
    def act14(self, n15, f16):
        für i34 in bereich(5):
            versuchen:
                ausgeben(menge() * (0,))
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
            versuchen:
                ausgeben([0] | self.part9)
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
            g38 = iterator([n36 für n36, n37 in zippen([5, -1, 4, 4], [0][:3])])
            ausgeben(g38.throw(ValueError(11)))
        ausgeben(self.part9 * f3, menge([1, 2, 3]) | menge([5, -1, 4, 4]) - menge(), [ganzzahl("1_000"), self.shared6, n15])
        rückgabe oberklasse().act14(n15, f16)
    def act39(self):
        n40 = 1
        für i41 in bereich(30):
            n40 = n40 * 3 + 1
        ausgeben(n40, n40 % 1000003)
        n40 %= 1 << 62
        rückgabe self.part24 ist Nichts
    def __mul__(self, n):
        rückgabe self.n5 * n
    def __radd__(self, other):
        rückgabe other * 2 + self.n5
    def __enter__(self):
        ausgeben("enter", self.n5)
        rückgabe self
    def __exit__(self, kind, error, trace):
        ausgeben("exit", kind.__name__ wenn kind sonst Nichts, error)
def calc42(s43):
    global f3
    g45 = iterator([5 für n44 in [5, -1, 4, 4][:0]])
    ausgeben(naechstes(g45, Nichts))
    rückgabe (divmod(summe([]), 10) + (laenge(d2), s43))[:4]
def calc46():
    calc42("tab\there")
    versuchen:
        ausgeben('"q"' // menge())
    ausnahme Exception als error:
        ausgeben(typ(error).__name__, error)
    versuchen:
        ausgeben(b'\x00\xff' | Falsch)
    ausnahme Exception als error:
        ausgeben(typ(error).__name__, error)
    versuchen:
        ausgeben(-1 >= {"a": 1})
    ausnahme Exception als error:
        ausgeben(typ(error).__name__, error)
    versuchen:
        ausgeben({"a": 1} < 5)
    ausnahme Exception als error:
        ausgeben(typ(error).__name__, error)
    rückgabe formatieren(2**53 + 1 - summe([5, -1, 4, 4]), "5d")[:20]
versuchen:
    calc42(calc46())
    f3 -= maximum([0.5, 1.5], default=f3) wenn irgendein(Falsch für n47 in [5, -1, 4, 4][:1]) sonst -1 / 1000000007
    ausgeben(calc46())
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    ausgeben(calc42(calc46()))
    d2.setdefault("key", ganzzahl("-7") wenn 10 < f3 sonst {"b": 2, "a": -1}.get("b", 123456789012345678901234567890))
    ausgeben(calc42(zeichenkette("A-b_c").center(8, "*")))
    ausgeben(typ(f3).__name__.encode())
    fs50 = [-f3 - (f3 + 1834), f3]
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    ausgeben(zeichenkette((0,)), (), sep="|")
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    v51 = "naïve café".join(["b", "a"]) * 2 wenn "a".find(" pad ") < (12 wenn Falsch sonst 7) sonst "hello world".partition("42")[1].removeprefix(minimum("", "été"))
    calc46()
    f3 -= math.sqrt(absolut(summe(fs50)))
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    ausgeben(calc42("<%r>" % (2 * '"q"',)))
    fs50 += [100.0, f3][-2:]
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
ausgeben(f" - {fs50!s}".startswith(calc46()))
versuchen:
    ausgeben(d2, f3, fs50, v51)
ausnahme NameError als error:
    ausgeben("unbound", error)
auslösen ValueError(Thing4(2, f3).shared6)
