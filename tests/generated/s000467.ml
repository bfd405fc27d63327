importer math
xs1 = [7, 1 % 3 si 'it\'s' dans "Straße" sinon {"b": 2, "a": -1}.get("b", 2**53 + 1), ("tab\there" + "ω\u0301").rfind("42".capitalize(), 4) & 0x7FFFFFFF]
s2 = (hexadécimal(-9223372036854775809) + "hello world".replace("Straße", "été", 1)).partition("ω\u0301")[1][-15:]
words3 = "日本語".capitalize().removeprefix("{a:+d}/{b:.2f}".format(a=4, b=flottant("inf"))).splitlines()[-7:]
table5 = table6 = {v4: math.comb(4, 3) pour v4 dans (1, 2) + ()}
classe Thing7:
    déf __init__(self, n9, xs10):
        self.n8 = n9
        self.part11 = xs10
    déf __repr__(self):
        retour f"Thing7({self.n8})"
    déf act12(self, f13):
        f14 = flottant(" 2 ")
        fn16 = liste(filtrer(lambda n15: s2.startswith(s2), xs1)).count
        retour s2
    déf act17(self, s18, n19):
        f20 = ([100.0, 2.5] ou [-0.0 + self.n8])[0] - (-1e308 - valeurabsolue(9007199254740993.0))
        retour liste((self.n8 pour n21 dans [][:3]))
    @propriété
    déf value22(self):
        retour self.n8 * 2
déf make23(n24):
    flag27 = (1e308 * (n24 * 123456.789)).is_integer()
    déf inner25(n26):
        nonlocale n24
        fn28 = lambda q: q + 1
        pour i29 dans intervalle(4, -4, -2):
            essayer:
                fn31 = valeurabsolue
                lever KeyError(xs1)
            sauf ArithmeticError comme e32:
                afficher("handled", type_de(e32).__name__, e32)
            sauf Exception:
                g34 = itérateur([*[1, 2, 3], i29, *xs1])
                essayer:
                    afficher(g34.throw(RuntimeError("in")))
                sauf RuntimeError comme error:
                    afficher("back", error)
            f35 = ([1e-7 - 5e-324, 1.5 + 0.5] ou [math.inf * math.copysign(123456.789, 1e308)])[-1]
            n36, (s37, f38) = (xs1 ou [i29])[0], ("🐍!".replace(s2, s2).upper()[-15:], ([0.5, 1.5][-1:] ou [f35])[-1])
        n26 = n24
        retour n24
    handlers41 = []
    pour i42 dans intervalle(3):
        handlers41.append(lambda q: q + i42 * n24)
    retour handlers41[1] si n24 % 2 sinon inner25
classe Thing43:
    shared45 = 11
    déf __init__(self, n46, s47):
        self.n44 = n46
        self.part48 = s47
    déf __repr__(self):
        retour f"Thing43({self.n44})"
    déf act49(self, v50):
        v51 = ()
        k52 = 6
        tantque Vrai:
            k52 -= 1
            si k52 < 0:
                arrêter
            si math.isnan(0.5):
                continuer
        xs1.append(math.gcd(0 * self.n44, arrondir(self.n44, -2)) % -9223372036854775807)
        retour Thing7(self.shared45, xs1).act17(s18=s2.capitalize(), n19=divmod(0, -3)[1])
    déf act53(self, s54, n55):
        d56 = {}
        obj57 = Thing7(self.shared45, xs1[::-1])
        s54 = a_attribut(("a", 1.5), "append")
        retour xs1
    @propriété
    déf value58(self):
        retour self.n44 * 2
    déf __len__(self):
        retour valeurabsolue(self.n44) % 5
    déf __getattr__(self, name):
        si name.startswith("_"):
            lever AttributeError(name)
        retour name
    déf __enter__(self):
        afficher("enter", self.n44)
        retour self
    déf __exit__(self, kind, error, trace):
        afficher("exit", kind.__name__ si kind sinon Rien, error)
        retour self.n44 % 2 == 0
déf make59(n60):
    n63 = n60 & n60.bit_length()
    déf inner61(n62):
        nonlocale n60
        g65 = (Thing43(n63, s2).n44 pour n64 dans intervalle(4) si Vrai & Vrai)
        afficher(liste(g65))
        retour n60
    handlers66 = []
    pour i67 dans intervalle(3):
        handlers66.append(lambda q: q + i67 * n60)
    retour handlers66[0] si n60 % 2 sinon inner61
déf logged68(tag):
    déf decorate(function):
        déf inner69(*args, **kwargs):
            afficher(tag, args, kwargs)
            retour function(*args, **kwargs)
        retour inner69
    retour decorate
@logged68('it\'s')
déf calc70(n71):
    n71 %= -4
    n71 = n71 % 4611686018427387904
    retour n71 ** 1 % (1 << 61)
déf calc72():
    global words3
    pour i73 dans "abc".strip("Straße")[:6]:
        xs1.insert(2, i73.rfind(s2, 2) - Thing7(6, xs1).n8)
        g76 = (Vrai + n75 pour n75 dans xs1[:1])
        tantque (n77 := suivant(g76, Rien)) est non Rien:
            afficher("item", n77)
            si n77 == 0:
                arrêter
        si est_instance(([2.5, 3] ou [Rien])[0], nuplet):
            words3 = i73.title()
            xs1.reverse()
    sinon:
        déf fn78(n79):
            g81 = (n80 pour n80 dans intervalle(3) si n80 pas dans xs1)
            afficher(suivant(g81, Rien))
            xs1.pop()
            k82 = 6
            tantque Vrai:
                k82 -= 1
                si k82 < 0:
                    arrêter
                si [1, 2, 3] + [1, 2, 3] == [*xs1, n79, *xs1]:
                    lever IndexError(k82)
                si Faux:
                    arrêter
            retour Thing43(n79, "MiXeD".join(chaine(xs1) pour n83 dans xs1[:2])[-15:]).value58
    retour somme([3.75] * 2)
essayer:
    selon () * 1:
        cas entier() comme n84 si n84 > 2:
            pour i86 dans intervalle(6):
                afficher({1: n84, 1.0: -0.5, Vrai: (i86 << 31) % 1000000007 % 4611686018427387904, Rien: 10**18}, sep="|")
                words3 = divmod(12 ^ 10, 2)
        cas {"a": n84}:
            xs1[::3] = [*xs1, 0, *xs1].copy()
        cas _:
            afficher("{a:+d}/{b:.2f}".format(a=5 * ([0] ou [-9223372036854775809])[0], b=somme(xs1) / 10), 1 pas dans liste(appliquer(lambda n88, n89: n89, xs1[:2], xs1)), calc70(11 << 62) pas dans [calc70(n90) pour n90 dans liste(filtrer(lambda n91: Vrai, [5, -1, 4, 4]))[:1]])
    n92 = 9
    pour i93 dans intervalle(28):
        n92 = n92 * 10 - 1
    afficher(n92, n92 % 1000003)
    n92 %= 1 << 62
sauf Exception comme error:
    afficher("caught", type_de(error).__name__, error)
essayer:
    make23(n24=longueur(s2) + n92 ** 2)
    essayer:
        n96, (s97, f98) = n92 // 3 * ([1, 2, 3] ou [2])[0] & 0xFFFFFFFFFFFFFFFF, (Thing43(minimum(xs1, key=lambda n99: 0, default=n92), s2).part48, calc72())
        essayer:
            g100 = itérateur(xs1)
            tantque (n101 := suivant(g100, Rien)) est non Rien:
                afficher("item", n101)
                si n101 == 0:
                    arrêter
            table6 = {"zz": [calc70(5) pour n102 dans intervalle(2) si s2 dans s97], "key": liste(dictionnaire(alpha=n96, beta=18446744073709551615).items())}
            lever KeyError("<%r>" % (s2,))
        sauf ZeroDivisionError comme e103:
            afficher("handled", type_de(e103).__name__, e103)
        finalement:
            afficher("finally 47")
    sauf (ZeroDivisionError, LookupError) comme e104:
        afficher("handled", type_de(e104).__name__, e104)
        si Thing7(entier("1_000"), liste(filtrer(lambda n105: Vrai, [1, 2, 3]))).part11:
            d106 = {"a": 1}
            afficher(n92)
        sinon si Thing7(n92, xs1):
            essayer:
                afficher(Vrai // n92)
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher(b"AbC" // {7})
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
            essayer:
                afficher("line\nbreak" & b'\x00\xff')
            sauf Exception comme error:
                afficher(type_de(error).__name__, error)
        essayer:
            afficher(Faux / 123456.789)
        sauf Exception comme error:
            afficher(type_de(error).__name__, error)
        essayer:
            afficher(("a", 1.5) % s2)
        sauf Exception comme error:
            afficher(type_de(error).__name__, error)
    sauf TypeError comme e107:
        afficher("handled", type_de(e107).__name__, e107)
        lever
    sinon:
        xs108 = xs1
    calc72()
    g109 = itérateur(xs1)
    afficher(suivant(g109, Rien))
sauf Exception comme error:
    afficher("caught", type_de(error).__name__, error)
essayer:
    essayer:
        table5[liste((9 pour n110 dans intervalle(4) si Faux))] = ((xs1 ou [n92])[-1] << 62) % 4611686018427387904
        lever IndexError
    sauf Exception comme e111:
        afficher("handled", type_de(e111).__name__, e111)
        lever LookupError("hidden") depuis Rien
    fn112 = fn113 = valeurabsolue
    si f"é:{n92=}{-2.25:.1%}" < "日本語".join([]):
        suivant(g109)
    sinon:
        avec Thing43(n92, s2.strip("naïve café")) comme cm114:
            xs1[-1:5] = liste(inversé(xs1 + xs1))[:2]
            n115, *xs116 = liste(inversé(xs1[3:2]))
sauf Exception comme error:
    afficher("caught", type_de(error).__name__, error)
essayer:
    afficher(xs1, s2, words3, table6)
sauf NameError comme error:
    afficher("unbound", error)
essayer:
    afficher(table5, n92)
sauf NameError comme error:
    afficher("unbound", error)
