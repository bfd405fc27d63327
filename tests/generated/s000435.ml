importuj math
klasa Problem1(Exception):
    funkcja __str__(self):
        zwroc f"<{self.args}>"
n4 = suma(suma([n3 dla n3 w [5, -1, 4, 4][:3]]) dla n2 w [7 jesli Falsz inaczej 5, 18446744073709551616, (4).bit_length()][:0])
raw5 = b""
klasa Thing6:
    shared8 = n4
    funkcja __init__(self, n9, v10):
        self.n7 = n9
        self.part11 = v10
    funkcja __repr__(self):
        zwroc f"Thing6({self.n7})"
    funkcja act12(self, v13):
        asercja Falsz, maksimum('it\'s'.split("X", 2), key=dlugosc, default="none")
        jesli "abc".replace("MiXeD", "MiXeD", 2).rfind("A-b_c".upper(), 0):
            self.n7 -= n4
            self.n7 = self.n7 % 1000000007
        inaczej:
            drukuj(slownik(alpha=(2691 ** 3 & self.n7) % 1000000007, beta=dlugosc([5, -1, 4, 4]) - bezwzgledna(n4)), suma([n14 * 0.5 dla n14 w lista(mapuj(lambda n15: self.n7, [][:1]))[:1]]))
            g17 = (n4 // 3 dla n16 w [self.n7, 4611686018427387903, n4][:2])
            drukuj(g17.close())
        jesli dlugosc("") == 679 + self.n7:
            sprobuj:
                drukuj({maksimum(([0] lub [n4])[0], self.n7) dla n18 w zakres(12)}, lista(f" - {"a":}{"A-b_c":^9}"[3:5])[:6])
            w_koncu:
                drukuj("finally 74")
                s19 = lancuch(self.part11)[::2][:16]
                jesli lancuch(self.part11).endswith(("A-b_c", "tab\there")):
                    n20 = self.shared8
                    self.n7 *= n4 - 4 >> 64
                    self.n7 = self.n7 % 4611686018427387904
        zwroc self.shared8
    funkcja act22(self, v23):
        n24 = 5
        dla i25 w zakres(60):
            n24 = n24 * 3 + 1
        drukuj(n24, n24 % 1000003)
        n24 %= 1 << 62
        asercja -9223372036854775809 w {self.n7, self.shared8, 2}
        sprobuj:
            drukuj({0, -1, 64} // [0])
        wyjatek Exception jako error:
            drukuj(typ(error).__name__, error)
        zwroc self.shared8 jest Brak
    @metoda_statyczna
    funkcja helper26(n27):
        zwroc -2
    funkcja __contains__(self, item):
        zwroc item == self.n7
funkcja calc28(v29, xs30=posortowane([1, 2, 3], key=lambda n32: 4611686018427387904), s31="line\nbreak"[::-2]):
    xs33 = [dlugosc([*xs30, 2572, *xs30]) & 0xFFFFFFFFFFFFFFFF, {"b": 2, "a": -1}.copy().get("zz", Thing6(n4, raw5).helper26(18446744073709551616)), maksimum(n4.bit_length(), n4 << 63) % 18446744073709551557]
    xs30.append(s31)
    zwroc 3
funkcja logged34(function):
    funkcja inner35(*args, **kwargs):
        drukuj("call", args, kwargs)
        zwroc function(*args, **kwargs)
    zwroc inner35
@logged34
funkcja calc36(n37):
    n38, *xs39 = posortowane([1, 2, 3].copy())
    zwroc calc28(n38, [5, -1, 4, 4], '"q"') >> 70
funkcja calc40():
    globalne n4
    flag41 = {liczba_calkowita(" 0012 "), 0 ** 3 % 1000000007, 0} <= {dlugosc([1, 2, 3]), maksimum(-1, -4611686018427387904), 0}
    dla i42, j43 w wylicz(posortowane(["b", "a"], key=lambda s44: (dlugosc(s44), s44))[:6], 1):
        flag41 = [*[dlugosc(s45) dla s45 w ["b", "a"]], i42, *[n4, 5, 4611686018427387904]] < lista(zakres(1, 6, 1))
        drukuj([n4, calc28(i42, [], s31=j43) ^ -i42, i42.bit_count()], zbior([*lista(iterator([3, 1, 2])), n4 ** 4 % 18446744073709551557, *lista(odwrocone([1, 2, 3]))]), calc36(minimum(8, 8, 4294967296)) < ([0] lub [i42])[n4 % 1] << 0)
    zwroc {**slownik(alpha=dlugosc([0]), beta=calc36(8)), "": n4}
sprobuj:
    drukuj([dlugosc(s46) dla s46 w [("<%r>" % ("",))[::2][:16], formatuj(1e308, "+.1f")[-15:]]], "日本語".title().strip("été"), {0, -1, 64}, sep="|")
    asercja 9223372036854775807 == math.gcd(n4, n4), "{}-{:>5}|".format(Brak, "aXbXc").lower()
wyjatek Exception jako error:
    drukuj("caught", typ(error).__name__, error)
sprobuj:
    fn50 = lambda n47, n48=calc28(v29=([2.5, 3] lub [Brak])[-1], xs30=lista(odwrocone([])), s31=("abc" "ω\u0301")): suma({}[""] dla n49 w [1, 2, 3][::3][:0])
    drukuj([calc28(v29={}, xs30=lista(mapuj(fn50, [5, -1, 4, 4][:0])))], ()[1:], [n4 ** 4 & 0xFFFFFFFFFFFFFFFF dla n51 w posortowane([0], key=lambda n52: 6)[:0]][-1:3], *[n4 dla n53 w [1, 2, 3][:1]])
wyjatek Exception jako error:
    drukuj("caught", typ(error).__name__, error)
sprobuj:
    drukuj(calc40())
    raw5 = b"AbC"
    drukuj(Thing6(([0] + []).index(5) % 18446744073709551557, Brak).shared8)
    sprobuj:
        drukuj(1e-7 + Falsz)
    wyjatek Exception jako error:
        drukuj(typ(error).__name__, error)
    s54, *words55, s56 = "x,y,,z".split()[2]
wyjatek Exception jako error:
    drukuj("caught", typ(error).__name__, error)
sprobuj:
    drukuj(Thing6(fn50(1432 * -9223372036854775809) & 0x7FFFFFFF, {"b": 2, "a": -1}.copy()).helper26(n4))
    n4 *= n4
    n4 = n4 & 0xFFFFFFFFFFFFFFFF
    raw5 += (raw5[-1:5] + bajty([n4 % 256, n4 % 256]))[1:18]
    drukuj(calc40())
    calc40()
wyjatek Exception jako error:
    drukuj("caught", typ(error).__name__, error)
dla i57, j58 w polacz([n59 dla n59 w [1, 2, 3][:1]][:6], [f60 dla f60 w [2.0, -1.25, 0.0][:2]]):
    drukuj(s54, slownik.fromkeys(posortowane(s54.splitlines(), key=dlugosc), n4))
    n63, *xs64 = [dlugosc(s61) dla s61 w []] + [9 dla n62 w [1, 2, 3][:1]]
sprobuj:
    drukuj(n4, raw5, s54)
wyjatek NameError jako error:
    drukuj("unbound", error)
