tuo math
luokka Problem1(ValueError):
    ohita
u2 = {4, 10 + 2089, 2} | {0, -1, 64} - {7} - joukko()
mix4 = ["".strip(" pad ") jos "MiXeD".startswith("日本語") muuten "🐍!".replace("42", "naïve café")[:20] jokaiselle n3 sisalla vali(3)][3:]
table7 = {v5: -4611686018427387904 // -1 jokaiselle v5 sisalla (("a", 1.5), '"q"')} | {merkkijono(n6): 1000000007 - n6 jokaiselle n6 sisalla vali(1)}
words8 = ["ω\u0301".strip("tab\there").center(9, "*")[1:18], ("<%r>" % ('it\'s',)).casefold()[::2][:16]]
n9 = tiiviste(-1)
luokka Thing10:
    shared12 = n9
    maarittele __init__(self, n13, f14):
        self.n11 = n13
        self.part15 = f14
    maarittele __repr__(self):
        palauta f"Thing10({self.n11})"
    maarittele act16(self, f17, f18):
        g20 = iteraattori(lista(suodata(lambda n19: Epatosi, [1, 2, 3])))
        kun (n21 := seuraava(g20, EiMitaan)) on ei EiMitaan:
            tulosta("item", n21)
            jos n21 == 0:
                keskeyta
        n22 = 4
        jokaiselle i23 sisalla vali(23):
            n22 = n22 * 10 - 1
            n22 -= i23
        tulosta(n22, n22 % 1000003)
        n22 %= 1 << 62
        palauta [self.shared12 jokaiselle n24 sisalla vali(1) jokaiselle n25 sisalla ([] + [1, 2, 3])[:3]][:8]
    maarittele act26(self, xs27):
        xs27 += xs27[:0]
        tulosta({"b": 2, "a": -1})
        palauta potenssi(n9, 2, (-2147483648))
    maarittele act28(self):
        jokaiselle i29 sisalla "x,y,,z".lstrip("🐍!")[:6]:
            jos n9 < self.part15:
                self.part15 -= 1e16 - 3.75 + self.part15
            i29 += i29
            i29 = i29[::2][:16]
        palauta math.comb(3, 5)
    @ominaisuus
    maarittele value31(self):
        palauta self.n11 * 2
    @value31.setter
    maarittele value31(self, new):
        jos new == 13:
            nosta ValueError("unlucky")
        self.n11 = new
    maarittele __call__(self, n=1):
        self.n11 = (self.n11 + n) % 1000003
        palauta self.n11
    maarittele __enter__(self):
        tulosta("enter", self.n11)
        palauta self
    maarittele __exit__(self, kind, error, trace):
        tulosta("exit", kind.__name__ jos kind muuten EiMitaan, error)
maarittele calc32(v33, mix34=[(1, 2), "ω\u0301", Tosi], raw35=(b"ab" + b"ab")[1:18], *, n36):
    globaali n9
    kanssa Thing10([].index(n9), maksimi([], default=1e308)) nimella cm37:
        tulosta({math.gcd(n36, n36 ** 2) & 0x7FFFFFFF, jarjestysluku(("été" + "42")[:1] tai "z") % 18446744073709551557, 0})
    yrita:
        palauta Tosi
        nosta TypeError(n36)
    paitsi ArithmeticError nimella e38:
        tulosta("handled", tyyppi(e38).__name__, e38)
        obj39 = Thing10(pituus({"a": 1}), n36 / (2**64))
        u2.remove(n36)
    paitsi (IndexError, KeyError) nimella e40:
        tulosta("handled", tyyppi(e40).__name__, e40)
        s41 = ("<%r>" % ("Straße".partition("tab\there")[0],)).lstrip("x,y,,z")[::2][:16]
    palauta pyorista(n36, 1) ^ n9 == (Thing10(n9, math.sqrt(itseisarvo(123456.789)))(n36 * n36))
yrita:
    jos ("ω\u0301" * 3).isupper():
        words8 += ("42" tai "MiXeD").splitlines()
        words8 += jarjestetty({"a": 1})
paitsi Exception nimella error:
    tulosta("caught", tyyppi(error).__name__, error)
yrita:
    tulosta(calc32(n9, lista(parita([] + [0], jarjestetty(words8, key=pituus))), (b"" + b"AbC") * 1, n36=Thing10(pituus(mix4), maksimi([0.5, 1.5], default=1e22)).act26([n44 jokaiselle n43, n44 sisalla parita([5, -1, 4, 4], [1, 2, 3][:0])])))
    obj45 = Thing10(n9, -0.5 - 0.1)
    tulosta("été", 10**18 >> 61, {obj45.shared12, n9, 5}, *lista(vali(5, 3, -2)))
paitsi Exception nimella error:
    tulosta("caught", tyyppi(error).__name__, error)
yrita:
    jos 7 sisalla []:
        u2.add((123456789012345678901234567890 - n9 << 0) % 1000000007)
        mix4.append((0,)[-3:] == (n9, 5))
    muuten_jos on_ilmentyma(-2.25, tyyppi(EiMitaan)):
        tulosta(muotoile(1e16, "8.3f").split("X") + (['it\'s', "line\nbreak"] + (words8 + words8)))
    muuten:
        tulosta(calc32(liukuluku("inf") == "line\nbreak", n36=lista(kaannetty([0]))[4611686018427387903 jos Epatosi muuten n9 % 5]))
        g46 = iteraattori([3, 1, 2])
        yrita:
            tulosta(g46.throw(LookupError("in")))
        paitsi LookupError nimella error:
            tulosta("back", error)
    n9, n9 = n9, n9
paitsi Exception nimella error:
    tulosta("caught", tyyppi(error).__name__, error)
yrita:
    tulosta(u2, mix4, table7, words8)
paitsi NameError nimella error:
    tulosta("unbound", error)
yrita:
    tulosta(n9, obj45)
paitsi NameError nimella error:
    tulosta("unbound", error)
