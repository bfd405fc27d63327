importeer math
xs2 = lijst(filteren(lambda n1: "naïve café".removesuffix("日本語").isupper(), [][::2]))
s3 = representatie(b"ab".upper())[::2][:16]
klasse Thing4:
    shared6 = -2147483648
    definieer __init__(self, n7, s8):
        self.n5 = n7
        self.part9 = s8
    definieer __repr__(self):
        retourneer f"Thing4({self.n5})"
    definieer act10(self, v11, v12):
        afdrukken('it\'s'.encode()[-2])
        fs14 = [[0.5, 1.5][-1] als math.isnan(f13) anders math.copysign(f13, -0.0) voor f13 in ([math.fabs(123456.789)] * 1)[:3]][:8]
        g18 = g19 = iterator([n15 voor n15 in lijst(toepassen(lambda n16, n17: 8, [][:2], xs2))[:0]])
        retourneer self.shared6
    definieer act20(self):
        afdrukken([{"a": 1}.copy()["a"], 7, self.n5])
        retourneer self.part9
    definieer act21(self, f22):
        self.part9 = s3
        als (self.shared6 en -1) < self.n5 <= self.n5.bit_count():
            als 6 < minimum(xs2, key=lambda n23: self.shared6, default=self.n5):
                fs25 = [f24 voor f24 in [f22 - f22, f22][:2]]
        anders:
            s26 = b"".decode("latin-1").strip("").upper()
        retourneer (f"n={self.part9:}{self.shared6!r}" als 12 != self.shared6 anders s3.partition("Straße")[1])[::2][:16]
    @statische_methode
    definieer helper27(n28):
        retourneer ([0] of [n28 << 5])[-1] % 4611686018427387904
klasse Thing29(Thing4):
    shared30 = 4611686018427387904
    definieer __repr__(self):
        retourneer f"Thing29({self.n5})"
    definieer act10(self, v11, v12):
        xs2[::2] = lijst(bereik(1, 9, 6))[-1:4]
        retourneer superklasse().act10(v11, v12)
    @eigenschap
    definieer value31(self):
        retourneer self.n5 * 2
    @value31.setter
    definieer value31(self, new):
        als new == 13:
            werp ValueError("unlucky")
        self.n5 = new
    definieer __enter__(self):
        afdrukken("enter", self.n5)
        retourneer self
    definieer __exit__(self, kind, error, trace):
        afdrukken("exit", kind.__name__ als kind anders Geen, error)
        retourneer self.n5 % 2 == 0
definieer produce32(u33, n34):
    lever van (Thing4(n34, s3).act10(s3, s3) voor n35 in bereik(0) als Onwaar)
    n34 = 18446744073709551615
    f36 = absoluut(100.0 - 3.75) + (123456789012345678901234567890 als Onwaar anders hash(n34))
    lever lengte(lijst(("a", 1.5)))
definieer calc37(n38, *rest39):
    definieer fn40(n41):
        niet_lokaal n38
        definieer fn42(n43):
            niet_lokaal n41
            produce32(u33=verzameling(), n34=n41 - (n43 << 64))
            afdrukken([afronden(math.fmod(-2.25, 1e308), 3)] * 3, sep="|")
            retourneer n38
        als is_instantie([2.5, 3], geheel_getal):
            xs2[-3:4] = xs2[:0]
            s44 = s45 = "{a:+d}/{b:.2f}".format(a=Thing29(n41, f"{{{1e-7:8.3f}}} {n38:+d}{4=}"[::2][:16]).shared30, b=math.fmod(100.0, 0.1) - maximum([2.0, -1.25, 0.0], default=100.0))[:20]
        g48 = iterator(lijst(toepassen(lambda n46, n47: n41, [][:0], [1, 2, 3])))
        probeer:
            afdrukken(g48.throw(RuntimeError("in")))
        behalve RuntimeError zoals error:
            afdrukken("back", error)
        retourneer minimum(xs2, key=lambda n49: n49 << 1, default=8) % 18446744073709551557
    bevestig Thing29(10, '"q"').part9.isspace()
    retourneer (lijst(opsommen(["x", "yy", ""], 0)) of [Geen])[-1]
definieer logged50(tag):
    definieer decorate(function):
        definieer inner51(*args, **kwargs):
            afdrukken(tag, args, kwargs)
            retourneer function(*args, **kwargs)
        retourneer inner51
    retourneer decorate
@logged50(s3)
definieer calc52(n53):
    n53 = representatie(s3).count(s3.lstrip("a")) % -9223372036854775807
    retourneer -s3.rfind(s3, 0)
definieer calc54(xs55, f56=-1e308 / 7, *, d57={"a": 1}):
    globaal s3
    xs2.sort()
    vergelijk xs55:
        geval geheel_getal() zoals n58 als n58 > 2:
            afdrukken(b"ab")
        geval {"a": n58}:
            xs2[3] = ([2.5, f56] of [math.copysign(f56, f56)])[0]
        geval _:
            xs2[-1] = Thing29(123456789012345678901234567890, s3).act21(0.5) < s3
    f56 = s3 in s3.title()
    xs55 = s3
    retourneer geheel_getal("42")
probeer:
    xs2[-1] += (gesorteerd({0, -1, 64}) of [minimum(11, 9, 2)])[0]
    produce32({hash(10), geheel_getal(-0.5), 4}, som(gesorteerd(xs2, reverse=Onwaar)))
    met Thing29(geheel_getal(" 7 ", 8), s3) zoals cm61:
        met cm61 zoals cm62:
            afdrukken(4 ** 2 - (9 ^ -3 of 2 ** 3), "🐍!".rjust(4, "·").title().strip('"q"'), lijst(opsommen([s63 voor s63 in s3[:2] als Waar] + [s3, "été"], 4)))
            probeer:
                afdrukken(s3 * s3)
            behalve Exception zoals error:
                afdrukken(type_van(error).__name__, error)
behalve Exception zoals error:
    afdrukken("caught", type_van(error).__name__, error)
probeer:
    probeer:
        afdrukken({1, 2, 3} % Onwaar)
    behalve Exception zoals error:
        afdrukken(type_van(error).__name__, error)
    n64 = 1
    voor i65 in bereik(17):
        n64 = n64 + 4611686018427387904
        n64 -= i65
    afdrukken(n64, n64 % 1000003)
    n64 %= 1 << 62
behalve Exception zoals error:
    afdrukken("caught", type_van(error).__name__, error)
probeer:
    calc37(afronden(5, 1) ^ calc54(xs55=[1, 2, 3], f56=-0.0, d57={"a": 1}), xs2, calc37(10**18, calc37(n64, xs2), Waar), *[Onwaar, n64, Onwaar][-3:])
    voor i66 in bereik(2):
        xs2[1] = (n64 | n64) - minimum(n64, n64, -3)
    probeer:
        k68 = 5
        terwijl Waar:
            k68 -= 1
            als k68 < 0:
                breek
            n64 = k68
        voor i69, j70 in {}.items():
            afdrukken(woordenboek(koppel(i69.split("X"), [*xs2, 123456789012345678901234567890, *xs2])).get("clé", deelrest(j70, 7)[0]), maximum([n71 * 0.5 voor n71 in lijst(toepassen(lambda n72: n72, xs2[:3]))[:1]], default=xs2.count(n64) * math.sqrt(absoluut(3.75))), {1 ^ 5, lengte(xs2), 0}.isdisjoint({som(j70 voor n73 in xs2[:3]), n64, 1}), sep="|")
        werp TypeError(([Waar, 0] of [Geen])[0])
    behalve Exception zoals e74:
        afdrukken("handled", type_van(e74).__name__, e74)
        vergelijk calc37(maximum(xs2, default=n64), {7}, xs2, *lijst(())):
            geval 0 | 1:
                n64 = n64
            geval geheel_getal() zoals n75 als n75 > 2:
                als (verzameling() ^ {0, -1, 64}).isdisjoint({2334, 2016, 0}):
                    xs2 = [n64 voor n77, n78 in koppel(xs2, xs2[:3])]
                anders_als is_instantie(calc37(n75, Geen, "aXbXc", *[1, "a", Geen]), tuple):
                    g80 = (n79 voor n79 in xs2[0:5][:1])
                    probeer:
                        afdrukken(g80.throw(KeyError("in")))
                    behalve KeyError zoals error:
                        afdrukken("back", error)
                    mix83 = lijst({1: 4294967296 en 94, 1.0: tuple(0.0 voor n81 in bereik(2)), Waar: n75, Geen: som(n75 voor n82 in [][:3])}.values())
                anders:
                    n87 = minimum([lengte(s85) voor s85 in []] * 3, key=lambda n84: n84 - calc54(xs2, d57={"b": 2, "a": -1}), default=math.gcd(Thing29(n75, s3).shared6, som(n64 voor n86 in xs2[:3]))) % 18446744073709551557
                n64 //= 1000000007
            geval {"a": n75}:
                probeer:
                    afdrukken(verzameling() + b"ab")
                behalve Exception zoals error:
                    afdrukken(type_van(error).__name__, error)
                probeer:
                    afdrukken(s3 & "line\nbreak")
                behalve Exception zoals error:
                    afdrukken(type_van(error).__name__, error)
                n75 = n64
            geval tekenreeks(n75):
                probeer:
                    afdrukken(5 + {"a": 1})
                behalve Exception zoals error:
                    afdrukken(type_van(error).__name__, error)
                probeer:
                    afdrukken(4611686018427387903 == n75)
                behalve Exception zoals error:
                    afdrukken(type_van(error).__name__, error)
                k88 = 2
                terwijl k88 > 0:
                    k88 -= 1
                    s3 = s3
            geval _:
                calc37(n64)
        afdrukken(gesorteerd(xs2, reverse=is_instantie(calc37(n38=n64), verzameling)), xs2 * 3)
    behalve ArithmeticError zoals e89:
        afdrukken("handled", type_van(e89).__name__, e89)
        werp
    eindelijk:
        afdrukken("finally 96")
        voor i90 in s3[:6]:
            n92, (s93, f94) = calc52(n53=([5, -1, 4, 4] of [-1])[-1]), (i90, ([0.5, 1.5] of [-0.0])[-1] + (1e22 + -0.0))
            xs2[0] = n92 als n92 is Geen anders geheel_getal("1_000")
            xs2 += (lijst(omgekeerd(xs2)) * 3)[:1]
    produce32({n64 + n64, 18446744073709551616, 0}, Thing29(s3.rfind(s3, 1), s3.expandtabs(5)[-15:]).helper27(calc52(-3)))
    n64 = n64
behalve Exception zoals error:
    afdrukken("caught", type_van(error).__name__, error)
probeer:
    produce32({n64, n64, 2} & ({7} & {0, -1, 64}), {}.get("b", n64) * n64)
    afdrukken("{}-{:>5}|".format({1, 2, 3}, ('"q"' "été")), n64 - ((n64 & n64) << 64))
behalve Exception zoals error:
    afdrukken("caught", type_van(error).__name__, error)
probeer:
    voor i96 in (n64 voor n98 in xs2[:3]):
        s3 = (octaal(n64) + Thing29(7 | i96, Thing29(0, s3).part9).part9)[1:18]
    anders:
        k99 = 3
        terwijl k99 > 0 en f"}} {2.5:.3e}".isspace():
            k99 -= 1
            afdrukken({v100: k99 voor v100 in ("a", 1.5)[0:]} | ({"zz": n64, "key": 4858} | {"a": 1}))
            xs2[2] += i96
    afdrukken(s3)
behalve Exception zoals error:
    afdrukken("caught", type_van(error).__name__, error)
g102 = ((xs2 of [0])[-1] voor n101 in xs2[:0])
afdrukken(g102.close())
probeer:
    afdrukken(xs2, s3, n64, i96)
behalve NameError zoals error:
    afdrukken("unbound", error)
werp LookupError(xs2)
