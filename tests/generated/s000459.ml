importer math
klasse Problem1(Exception):
    definer __str__(self):
        returner f"<{self.args}>"
klasse Problem2(Exception):
    definer __str__(self):
        returner f"<{self.args}>"
s3 = "{}-{:>5}|".format({0, -1, 64}, "日本語".ljust(3)).partition("hello world")[1][::2][:16]
d4 = {}
n5 = absolut(math.gcd(1, 9223372036854775808) - (7 ^ 3870))
flag6 = s3 er Ingen
xs8 = sorteret([laengde(s7) for s7 i "".split("--", 0)], reverse=har_attribut(flag6, "append"))
klasse Thing9:
    shared11 = n5
    definer __init__(self, n12, s13):
        self.n10 = n12
        self.part14 = s13
    definer __repr__(self):
        returner f"Thing9({self.n10})"
    definer act15(self, v16, xs17):
        n19, *xs20 = liste(filtrer(lambda n18: flag6, xs17))
        haevd (18446744073709551615 < -3) & flag6, "{a:+d}/{b:.2f}".format(a=maksimum([5, -1, 4, 4], default=10), b=minimum(9007199254740993.0, self.n10))
        returner self.shared11.bit_length() hvis "" i {} ellers xs17.count(n5)
    definer act21(self, xs22, s23):
        k24 = 4
        mens k24 > 0:
            k24 -= 1
            d4["key"] = laengde(d4.copy())
            n26, *xs27 = [k24 hvis flag6 ellers k24 for n25 i interval(2) hvis 6 i {1, 2, 3}]
        xs27.sort()
        returner self.part14
    definer act28(self):
        xs8[1] = (b"" * 1)[3] & 0xFFFFFFFFFFFFFFFF
        skriv(math.isnan(maksimum([0.5] * 2, default=([0.5, 1.5] eller [0.1])[-1])), (lambda n29, n30=self.n10: n5)(n5) * self.n10)
        returner self.n10 er Ingen
    definer __enter__(self):
        skriv("enter", self.n10)
        returner self
    definer __exit__(self, kind, error, trace):
        skriv("exit", kind.__name__ hvis kind ellers Ingen, error)
        returner self.n10 % 2 == 0
klasse Thing31:
    definer __init__(self, n33, f34):
        self.n32 = n33
        self.part35 = f34
    definer __repr__(self):
        returner f"Thing31({self.n32})"
    definer act36(self, v37):
        v37 = ([formater(123456.789, ">12")[1:18], "tab\there".lower(), n5] eller [Ingen])[0]
        returner math.comb(5, 4)
    definer __len__(self):
        returner absolut(self.n32) % 5
    definer __index__(self):
        returner self.n32 % 3
    definer __eq__(self, other):
        hvis er_instans(other, Thing31):
            returner self.n32 == other.n32
        returner NotImplemented
    definer __enter__(self):
        skriv("enter", self.n32)
        returner self
    definer __exit__(self, kind, error, trace):
        skriv("exit", kind.__name__ hvis kind ellers Ingen, error)
        returner self.n32 % 2 == 0
definer make38(n39):
    mix44 = sorteret([(1, 2) hvis Falsk ellers (1, 2) for n42 i interval(1)] + [n5 for n43 i xs8[:2]], key=streng)[:8]
    definer inner40(n41):
        ikke_lokal mix44
        g45 = iterator([3, 1, 2])
        skriv(g45.send(n39))
        mix46 = liste({"a": [n5], "a": liste({}.items())}.values())
        skriv(mix44)
        returner n41
    returner inner40
definer calc47(s48, u49, u50={-3, n5, 4}):
    global flag6
    flag6 = flag6
    skriv(n5, maengde(), Thing9(10, s48))
    n51 = 3
    for i52 i interval(25):
        n51 = n51 * -5
        n51 -= i52
    skriv(n51, n51 % 1000003)
    n51 %= 1 << 62
    definer fn53(n54):
        ikke_lokal n51
        n54 ^= (laengde(Thing31(n51, -2.25 * 100.0)))
        n54 = n54 % 18446744073709551557
        skriv((n54 hvis flag6 ellers n5 << 63) hvis {n5 for n55 i interval(3)}.isdisjoint(u50) ellers {**d4, "key": 1}.get("", ([] eller [n51])[0]))
        prov:
            skriv((0,) // b'\x00\xff')
        undtagen Exception som error:
            skriv(type_af(error).__name__, error)
        prov:
            skriv('"q"' % -1e308)
        undtagen Exception som error:
            skriv(type_af(error).__name__, error)
        prov:
            skriv(2147483648 % {0, -1, 64})
        undtagen Exception som error:
            skriv(type_af(error).__name__, error)
        returner 9223372036854775808
    returner u49 != s3
definer down56(n57, acc58):
    hvis n57 <= 0:
        returner 123456789012345678901234567890
    returner (down56(n57 - 1, (sorteret([], key=lambda n59: n5) eller [Thing31(acc58, 100.0).act36(n5)])[-1]) + laengde(xs8)) % 1000000000000000003
definer start60(acc58):
    returner down56(21, acc58)
prov:
    skriv([Ingen, n5, 11 < n5 <= (xs8 eller [n5])[0]], flag6, {heltal("-7"), (start60(n5)).bit_length(), 3})
    n5, xs8[0] = xs8[-1], Thing9(12, s3).shared11
undtagen Exception som error:
    skriv("caught", type_af(error).__name__, error)
prov:
    for i61 i s3[:6]:
        skriv("{a:+d}/{b:.2f}".format(a=n5, b=3.75).removeprefix("Straße".rstrip().strip(" pad ")), tegn(97 + ~n5 % 26) * 1)
undtagen Exception som error:
    skriv("caught", type_af(error).__name__, error)
prov:
    skriv(d4, sorteret({18446744073709551615, n5, 0})[-1], s3.rstrip())
    skriv(flag6, flag6, math.fmod(123456.789, 1.5) - maksimum([0.5, 1.5], default=0.0) + summering([-0.5, 9007199254740993.0]))
undtagen Exception som error:
    skriv("caught", type_af(error).__name__, error)
prov:
    skriv((1e-7 hvis flag6 ellers 0.5) / 2.0, repraesentation(s3).ljust(10), s3.zfill(5))
    skriv(start60(acc58=n5))
undtagen Exception som error:
    skriv("caught", type_af(error).__name__, error)
prov:
    obj63 = Thing31(summering([], -1), -0.5 * 100.0)
    make38(6)
    g65 = (6 for n64 i interval(3) hvis Sand)
    skriv(naeste(g65, Ingen))
undtagen Exception som error:
    skriv("caught", type_af(error).__name__, error)
prov:
    prov:
        match Ingen:
            sag 0 | 1:
                g69 = (n68 for n68 i interval(0) hvis er_instans(n68, (ordbog, heltal)))
                skriv(g69.send(n5))
            sag heltal() som n66 hvis n66 > 2:
                xs8.append(flag6 + start60(n66))
                skriv(flag6, [laengde(s70) for s70 i [s3, s3]][::-2])
            sag {"a": n66}:
                slet n66
                prov:
                    g73 = (n5 for n71 i liste(anvend(lambda n72: n5, [0][:2]))[:2])
                    skriv(g73.throw(ValueError(-4611686018427387904)))
                    skriv(s3.replace("<%r>" % (s3,), s3), flag6 er Ingen)
                endelig:
                    skriv("finally 4")
                    d4 = d4
            sag streng(n66):
                hvis flag6:
                    n66 += formater(2.5, ".4g")[1:18]
                    g75 = (summering([0]) for n74 i [5, -1, 4, 4][:1])
                    mens (n76 := naeste(g75, Ingen)) er ikke Ingen:
                        skriv("item", n76)
                        hvis n76 == 0:
                            afbryd
                obj77 = Thing9(n5, streng(xs8)[1:18])
            sag _:
                n5 *= (n5 - n5) * laengde(xs8) % -9223372036854775807
                n5 = n5 % 18446744073709551557
    endelig:
        skriv("finally 67")
        d78 = d79 = d4
    xs8 = sorteret({n5, n5 hvis flag6 ellers 1166, 4})
    obj80 = Thing9(n5, s3 hvis Falsk ellers "ω\u0301")
undtagen Exception som error:
    skriv("caught", type_af(error).__name__, error)
prov:
    skriv(s3, d4, n5, flag6)
undtagen NameError som error:
    skriv("unbound", error)
prov:
    skriv(xs8, obj63, obj80)
undtagen NameError som error:
    skriv("unbound", error)
