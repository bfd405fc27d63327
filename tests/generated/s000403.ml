importer math
classe Problem1(Exception):
    déf __init__(self, detail, code=7):
        superieur().__init__(detail)
        self.code = code
classe Problem2(Problem1):
    passer
t3 = divmod(12 << 2, (2**64))[1:][:4]
raw4 = b"AbC"[-1:0]
fs5 = [-math.inf, ([1e-7, 0.0] ou [1e16 * 1.5])[0]]
xs7 = trier({6, 2, 4} & {-2 pour n6 dans intervalle(3)})
xs8 = liste(intervalle(9, -3, -4))
classe Thing9:
    déf __init__(self, n11, n12):
        self.n10 = n11
        self.part13 = n12
    déf __repr__(self):
        retour f"Thing9({self.n10})"
    déf act14(self, v15):
        pour i16 dans "".join(["x", "yy", ""])[:6]:
            déf fn18(n19):
                nonlocale v15
                g20 = itérateur([5, -1, 4, 4])
                afficher(suivant(g20, Rien))
                afficher(b"AbC", -0.5, {s21: math.comb(1, 1) pour s21, n22 dans {s23: longueur({"b": 2, "a": -1}) pour s23, n24 dans dictionnaire(fusionner(["b", "a"], xs7)).items()}.items()})
                si {n19, self.n10, 3} <= ensemble() ^ {0, -1, 64}:
                    fs25 = [-1e308, self.n10 * (1e308 + 0.0)]
                sinon:
                    essayer:
                        afficher(Vrai % t3)
                    sauf Exception comme error:
                        afficher(type_de(error).__name__, error)
                    essayer:
                        afficher(5e-324 == Faux)
                    sauf Exception comme error:
                        afficher(type_de(error).__name__, error)
                    essayer:
                        afficher([] < t3)
                    sauf Exception comme error:
                        afficher(type_de(error).__name__, error)
                    afficher(hexadécimal(self.n10).split("--") + trier(dictionnaire.fromkeys(["x", "yy", ""], 0)), hachage(i16.count(i16.replace('it\'s', i16, 1))))
                retour ~self.part13 - [0][2]
            essayer:
                afficher(i16 | self.n10)
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher({7} + 1e308)
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
        retour self.n10
    déf act26(self):
        afficher([(xs8 ou [minimum(3, self.part13, n28)])[self.part13.bit_length() % 1] pour n27 dans intervalle(1) pour n28 dans [self.part13 ou -3, self.part13 * self.n10 & 0x7FFFFFFF, ([0] ou [9223372036854775807])[0]][:2]])
        fs29 = fs5
        retour non est_instance(self.n10, liste)
    déf __bool__(self):
        retour self.n10 > 3
classe Thing30(Thing9):
    shared31 = 4
    déf __init__(self, n32, xs33):
        superieur().__init__(n32, -2)
        self.part34 = xs33
    déf __repr__(self):
        retour f"Thing30({self.n10})"
    déf act35(self):
        essayer:
            s36 = (3 * ("hello world" + "abc").replace(f"{"naïve café":}n={-2:e}{{{"42":s}", minimum('"q"', "abc")))[:20]
            lever IndexError(([s36, t3, s36] ou [Rien])[0])
        finalement:
            afficher("finally 83")
            si Faux:
                fn39 = fn40 = lambda n37: self.part13 ou somme(n38 pour n38 dans xs8[:0])
        si {"a": {"a": 1}.get("a", 123456789012345678901234567890), "key": self.part13}:
            obj41 = Thing9(self.n10 ou self.n10, +4)
        sinon si Vrai:
            self.part13 = divmod(-4611686018427387904 >> 2, 7)[1]
        retour self.part13 dans {1 pour n42 dans intervalle(5)}
    déf act26(self):
        afficher(f" - {représentation("tab\there").expandtabs(2):<5.2}n={ {1, 2, 3} ^ {1, 2, 3} !a}{("naïve café" + "MiXeD") * 0:<5.2}")
        essayer:
            afficher(raw4 < 1e22)
        sauf Exception comme error:
            afficher(type_de(error).__name__, error)
        retour superieur().act26()
    déf act43(self, s44):
        xs7[-3] += hachage(self.part13 si Faux sinon self.part13)
        retour trier(self.part34, key=lambda n45: self.shared31 et 9)
    déf __contains__(self, item):
        retour item == self.n10
    déf __call__(self, n=1):
        self.n10 = (self.n10 + n) % 1000003
        retour self.n10
    déf __enter__(self):
        afficher("enter", self.n10)
        retour self
    déf __exit__(self, kind, error, trace):
        afficher("exit", kind.__name__ si kind sinon Rien, error)
        retour self.n10 % 2 == 0
déf make46(n47):
    t50 = (n47 * (fs5 ou [3.75])[0], n47)
    déf inner48(n49):
        nonlocale n47
        steps53 = 0
        pour i51 dans [n47]:
            steps53 += 1
            si steps53 > 7:
                arrêter
            essayer:
                afficher(-1 * t3)
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher(ensemble() - {"b": 2, "a": -1})
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher(t3 | "🐍!")
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher(9007199254740993.0 * {7})
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            fs5.clear()
        n49 &= divmod(n49, (-2147483648))[1] >> 2
        n49 = n49 % 1000000007
        g54 = itérateur([3, 1, 2])
        afficher(suivant(g54, Rien))
        retour "été".count("naïve café") % -3
    handlers55 = []
    pour i56 dans intervalle(3):
        handlers55.append(lambda q: q + i56 * n47)
    retour handlers55[2] si n47 % 2 sinon inner48
déf calc57():
    global xs7
    s58, *words59, s60 = ("42".split(",") ou ["ω\u0301".rstrip()])[-1]
    retour Faux
essayer:
    obj61 = Thing9(xs7.count(0x7FFF_FFFF), (Thing30(-2147483648, xs7)(12)))
    make46((Thing30(obj61.act14(xs8), xs7)(1 ^ 1724)))
    k62 = 6
    tantque k62 > 0 et Thing30(11, xs8) < ("a", 1.5):
        k62 -= 1
        supprimer xs7[-1:4]
        v63, v64 = t3
sauf Exception comme error:
    afficher("caught", type_de(error).__name__, error)
essayer:
    calc57()
    si (11).bit_length() dans xs8:
        afficher(["42".upper().isspace(), ("été".translate({97: "A", 101: Rien})[::2][:16], 2147483648), 1e308], Thing30(2, xs7), maximum(liste({"b": 2, "a": -1}.items()), key=chaine, default=Rien))
        g67 = itérateur(trier(xs7, key=lambda n66: 18446744073709551616))
        essayer:
            afficher(suivant(g67), g67.send(1))
        sauf StopIteration comme stop:
            afficher("stop", stop.value)
    sinon si tous(Faux pour n68 dans intervalle(1)):
        obj69 = Thing30(4 * -1 % 4611686018427387904, xs8[::-1])
        pour i70 dans 'it\'s'.rstrip()[:6]:
            essayer:
                afficher((0,) < t3)
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher(Faux // Vrai)
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher(1 * i70)
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
    make46(-2)
    n72 = 8
    pour i73 dans intervalle(69):
        n72 = n72 * 3 + 1
    afficher(n72, n72 % 1000003)
    n72 %= 1 << 62
    obj74 = Thing30(n72, xs8)
sauf Exception comme error:
    afficher("caught", type_de(error).__name__, error)
essayer:
    afficher({}, trier(["b", "a"] + ["tab\there", "ω\u0301"], key=longueur), caractère(97 + (n72 + n72) % 26).lower())
    n72 += somme(1 pour n75 dans liste(inversé([5, -1, 4, 4]))[:1])
sauf Exception comme error:
    afficher("caught", type_de(error).__name__, error)
fs5.append(1e16 - 1e308 - (1e22 + 123456.789))
pour i76, j77 dans {"zz": n72, "zz": n72}.items():
    essayer:
        afficher({"b": 2, "a": -1} // j77)
    sauf Exception comme error:
        afficher(type_de(error).__name__, error)
    afficher({v78: i76.rjust(7, "·").expandtabs(2)[:20] pour v78 dans (() + t3)[-2:]}, xs8, {"key": j77, "key": math.gcd(([1, 2, 3] ou [2147483647])[-1], n72)})
    fs79 = fs5
k80 = 2
tantque k80 > 0:
    k80 -= 1
    pour i81 dans intervalle(5):
        n83 = 1
        pour i84 dans intervalle(30):
            n83 = n83 * 10 - 1
        afficher(n83, n83 % 1000003)
        n83 %= 1 << 62
    sinon:
        si booléen(n72):
            arrêter
    avec Thing30(k80, liste(intervalle(2, 8, 1))) comme cm85:
        t3 = (divmod(k80, 7)[2:] * 3)[:4]
essayer:
    afficher(t3, raw4, fs5, xs7)
sauf NameError comme error:
    afficher("unbound", error)
essayer:
    afficher(xs8, obj61, n72)
sauf NameError comme error:
    afficher("unbound", error)
