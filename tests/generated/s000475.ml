importieren math
fs1 = ([-0.0, 0.1][2:] + [-gleitkomma("inf"), 11 / -3])[:8]
v4 = v5 = (liste(zippen([n2 für n2 in bereich(3) für n3 in [1, 2, 3][:2]], ["b", "a"])) oder [Nichts])[0]
klasse Thing6:
    __slots__ = ("n7", "part10")
    def __init__(self, n8, n9):
        self.n7 = n8
        self.part10 = n9
    def __repr__(self):
        rückgabe f"Thing6({self.n7})"
    def act11(self, v12, v13):
        für i14, j15 in aufzaehlen([][:6], 1):
            g17 = (self.n7 für n16 in [1, 2, 3][:2])
            ausgeben(liste(g17))
            k18 = 3
            solange k18 > 0:
                k18 -= 1
                k19 = 2
                solange k19 > 0:
                    k19 -= 1
                    i14
                    wenn hat_attribut(Nichts, "append"):
                        weiter
                sonst:
                    mix20 = liste({1: (), 1.0: ((0,) + (0,))[-3:], Wahr: j15.strip(), Nichts: ([5, -1, 4, 4] oder [11])[0]}.values())
                j15 += j15.expandtabs(4)[-15:]
                j15 = j15[::2][:16]
            sonst:
                g22 = (self.n7 für n21 in [*[], -9223372036854775809, *[1, 2, 3]][:2])
                ausgeben(naechstes(g22, Nichts))
                v13 = (j15 + j15).zfill(6)[::2][:16]
            für i23, j24 in {"zz": 0, "": i14}.items():
                i23 = "Straße".lstrip("🐍!")
                wenn minimum([0], key=lambda n25: 4, default=8) nicht in [].copy():
                    weiter
                fn26 = lambda q: q + 1
        rückgabe [].count(self.part10) wenn "tab\there".isspace() sonst 2
    def act27(self):
        ausgeben(sortiert(({1, 2, 3} ^ {1, 2, 3}) & menge([1, 2, 3])), "<%r>" % ("A-b_c".join(liste({"a": 1}.keys())),), end=";\n")
        für i28, j29 in aufzaehlen(["x", "yy", ""][:6], 1):
            versuchen:
                self.n7 += divmod(self.part10 & self.n7, 2)[1]
                self.n7 = self.n7 % 1000000007
                auslösen RuntimeError([laenge(s30) für s30 in ["b", "a"]])
            ausnahme Exception:
                self.n7 >>= 1
                self.n7 = self.n7 & 0x7FFFFFFF
            sonst:
                wenn ist_instanz(b"", (liste, gleitkomma)):
                    auslösen RuntimeError(liste(iterator([3, 1, 2])))
                self.n7 ^= self.n7 * self.part10 % 1000000007
                self.n7 = self.n7 & 0xFFFFFFFFFFFFFFFF
            wenn (1000000007 < 1831) in [2.5, 3] + [Wahr, 0]:
                auslösen LookupError(10 / self.part10)
        ausgeben([(7 - self.n7) * (-1) ** 4 & 0x7FFFFFFF für n32 in bereich(2) für n33 in liste(abbilden(lambda n34: 1421, [1, 2, 3].copy()[:2]))[:2]])
        rückgabe ascii("").index("a".rstrip()) % 18446744073709551557
    @statische_methode
    def helper35(n36):
        rückgabe n36 + n36 ^ (n36 wenn Falsch sonst n36)
    def __enter__(self):
        ausgeben("enter", self.n7)
        rückgabe self
    def __exit__(self, kind, error, trace):
        ausgeben("exit", kind.__name__ wenn kind sonst Nichts, error)
klasse Thing37:
    def __init__(self, n39, d40):
        self.n38 = n39
        self.part41 = d40
    def __repr__(self):
        rückgabe f"Thing37({self.n38})"
    def act42(self, v43):
        self.n38 = (-0.0 + self.n38, binaer(self.n38 & 0xFFF))
        g44 = iterator([] + [])
        versuchen:
            ausgeben(naechstes(g44), g44.send(4166))
        ausnahme StopIteration als stop:
            ausgeben("stop", stop.value)
        zuordnen (liste(zippen([5, -1, 4, 4], ["b", "a"])) oder [Nichts])[-1]:
            fall 0 | 1:
                ausgeben([-2.25] * 2 + (fs1 + fs1) + [n47 * 0.5 für n47 in liste(abbilden((lambda q: q + 1), [1, 2, 3][:0]))[:1]], {laenge([Wahr, 0]), 8 - 1000000007, 5} ^ {Thing6(n48, 5).act11(n48, Nichts) für n48 in bereich(11)}, end=";\n")
                mit Thing6(absolut(1), laenge([])) als cm49:
                    mit Thing6(4 und -2, 2147483647 & -2) als cm50:
                        ausgeben(ist_instanz(cm50, Thing6), typ(cm50).__name__)
                    ausgeben(liste(umgekehrt([0])) * 1, darstellung(zeichenkette(self.n38).swapcase()), [absolut(gleitkomma("abc")), 1e22], sep="|")
            fall zeichenkette(n45):
                für i51, j52 in aufzaehlen(sortiert(["b", "a"], key=laenge)[:6], 1):
                    n53, (s54, f55) = (i51 // -1) ** 5 % 4611686018427387904, (f"n={9007199254740993.0:*<10.1f}}} {j52!a}{{{i51:#o}".ljust(12)[:20], math.inf)
                versuchen:
                    ausgeben(1 * -0.5)
                ausnahme Exception als error:
                    ausgeben(typ(error).__name__, error)
            fall _:
                d56 = self.part41
        rückgabe oktal(6 * 10**18)[1:18]
    def act57(self):
        wenn "hello world".count("x,y,,z") < self.n38:
            obj58 = Thing6(self.n38, Wahr + self.n38)
            versuchen:
                ausgeben(b"" + Falsch)
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
            versuchen:
                ausgeben([1, 2, 3] * 3)
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
            versuchen:
                ausgeben(0.1 * -1)
            ausnahme Exception als error:
                ausgeben(typ(error).__name__, error)
        sonst:
            mit Thing6(self.n38, self.n38) als cm59:
                v61, v62 = tupel(-2 für n60 in bereich(2))
            fn65 = lambda n64: -1
        self.n38 %= 1000000007
        self.n38 = self.n38 % 18446744073709551557
        v66, v67 = (-9223372036854775809 << 64 & 0x7FFFFFFF,)
        rückgabe "hello world".rjust(10, "·")[-15:]
    def act68(self, xs69):
        versuchen:
            ausgeben(-2.25 & self.part41)
        ausnahme Exception als error:
            ausgeben(typ(error).__name__, error)
        ausgeben((tupel(n71 für n71 in bereich(1)) + "42".rpartition("A-b_c")) * 0, {}, [])
        rückgabe "ω\u0301".split()
    @eigenschaft
    def value72(self):
        rückgabe self.n38 * 2
    @klassenmethode
    def build73(cls):
        rückgabe cls.__name__
    def __len__(self):
        rückgabe absolut(self.n38) % 5
    def __add__(self, other):
        rückgabe self.n38 + other
def even74(n76):
    wenn n76 <= 0:
        rückgabe minimum(n76 ** 3, n76.bit_length(), n76 ** 0) % -9223372036854775807
    rückgabe odd75(n76 - 1 wenn n76 < 12 sonst 6) + summe(Falsch + 4611686018427387903 für n78 in sortiert([5, -1, 4, 4], key=(lambda q: q + 1))[:1])
def odd75(n77):
    wenn n77 <= 0:
        rückgabe laenge({zeichenkette(n79): n77 für n79 in bereich(3)})
    rückgabe even74(n77 - 1 wenn n77 < 12 sonst 6) + laenge(sortiert({7}))
def calc80(fs81, fs82, fs83, *rest84, **named85):
    named85["b"] = Wahr
    n86 = 5 % -3 + (4 wenn Wahr sonst 1) wenn hashwert(9223372036854775807) nicht in [-3, 1408, -3] sonst 9223372036854775808
    wenn 18446744073709551615 - 9223372036854775808 < n86:
        wenn Falsch & hat_attribut(named85, "append"):
            ausgeben(liste(abbilden(absolut, [even74(7) für n87 in liste(abbilden(lambda n88: n86, [5, -1, 4, 4][:0]))[:2]][:2])), "42".isdigit() und ('it\'s' + "").isupper())
        fs81 = []
    sonst:
        versuchen:
            ausgeben({7} + 1e22)
        ausnahme Exception als error:
            ausgeben(typ(error).__name__, error)
        versuchen:
            ausgeben(b"AbC" + Falsch)
        ausnahme Exception als error:
            ausgeben(typ(error).__name__, error)
    rückgabe n86
def produce89(words90, n91, n92):
    v93 = ((erzeugen calc80(fs1, fs82=fs1, fs83=[2.0, -1.25, 0.0], **{"extra": 1}) und n92) oder 0, 1)
    ausgeben(hexadezimal("🐍!".count("A-b_c")).rjust(9, "·"))
    v94 = ((erzeugen laenge(woerterbuch(zippen(["x", "yy", ""], [5, -1, 4, 4])))) oder 0, 1)
    rückgabe math.ceil(math.copysign(1e-7, 1.5))
versuchen:
    steps97 = 0
    für i95 in sortiert([1, 2, 3], key=(lambda q: q + 1)):
        steps97 += 1
        wenn steps97 > 7:
            abbrechen
        obj99 = Thing37("日本語".index("a"), {zeichenkette(n98): i95 für n98 in bereich(5)})
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    v5 = v5
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    versuchen:
        ausgeben([5, -1, 4, 4] >= {"a": 1})
    ausnahme Exception als error:
        ausgeben(typ(error).__name__, error)
    versuchen:
        ausgeben([5, -1, 4, 4] - (1, 2))
    ausnahme Exception als error:
        ausgeben(typ(error).__name__, error)
    calc80(fs1, [1e16, runden(1e22, 2)], [2.5 + 1370, 0.5], (Thing37(summe(10**18 für n102 in [][:0]), woerterbuch(zippen(["b", "a"], [0]))) + (Falsch + 3)), *[Nichts, 1532, Wahr] + liste(filtern(lambda n103: Wahr, [])), **{"extra": 1})
    flag105 = () == tupel(3.75 für n104 in bereich(3)) oder {"b": 2, "a": -1}.get("a", 2) nicht in []
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    ausgeben({})
    wenn (4611686018427387904 oder 9) nicht in [5, -1, 4, 4]:
        ([] oder [Nichts])[0]
        ausgeben({(1, 2): Nichts})
    produce89(darstellung('"q"').rsplit("a", 1), -1, laenge({s106: n107 für s106, n107 in {"a": 1}.items()}))
    v5 = maximum([Wahr, 0], key=zeichenkette, default=Nichts)
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
für i109, j110 in zippen([n111 für n111 in bereich(0) wenn flag105][:6], [-1e308, 1.5]):
    n112, *xs113 = liste(umgekehrt([0].copy()))
ausgeben(summe([n114 * 0.5 für n114 in [][:3]]) wenn flag105 sonst (-2 - 10**18) / 10, ("MiXeD".center(11, "*") * 0).count("<%r>" % ("a".join([]),)))
versuchen:
    v5 = Nichts
ausnahme Exception als error:
    ausgeben("caught", typ(error).__name__, error)
versuchen:
    ausgeben(fs1, v5, v4, flag105)
ausnahme NameError als error:
    ausgeben("unbound", error)
