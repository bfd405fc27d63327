importe math
classe Problem1(LookupError):
    defina __init__(self, detail, code=7):
        superclasse().__init__(detail)
        self.code = code
u2 = {-2 se Verdadeiro senão 1, soma([5, -1, 4, 4], 4611686018427387903), 1} | {comprimento([]), comprimento([Verdadeiro, 0]), 4}
fs4 = [(2.5 se Falso senão f3) + 8 * 5 para f3 em ([] + [])[:1]][-7:]
s5 = f"é:{6:{7}} - {1.5:.2f}{{{-4611686018427387905:#x}".swapcase().zfill(12)[:20]
classe Thing6:
    shared8 = 7
    defina __init__(self, n9, xs10):
        self.n7 = n9
        self.part11 = xs10
    defina __repr__(self):
        retorne f"Thing6({self.n7})"
    defina act12(self, v13, n14):
        tente:
            self.shared8 += (11).bit_length() + (4018 - n14)
            self.shared8 = self.shared8 % 18446744073709551557
            tente:
                imprimir(b"" + (1, 2))
            exceto Exception como error:
                imprimir(tipo(error).__name__, error)
        exceto (LookupError, Problem1) como e15:
            imprimir("handled", tipo(e15).__name__, e15)
            tente:
                imprimir(-0.5 == "abc")
            exceto Exception como error:
                imprimir(tipo(error).__name__, error)
            tente:
                imprimir(self.part11 * s5)
            exceto Exception como error:
                imprimir(tipo(error).__name__, error)
        exceto IndexError como e16:
            imprimir("handled", tipo(e16).__name__, e16)
            lance
        self.n7 = self.shared8
        retorne mínimo(n14 | n14, 12 se Verdadeiro senão n14, máximo(self.shared8, self.n7))
    defina act17(self):
        tente:
            u2.remove(self.shared8)
            corresponda math.copysign(1e-7, 9007199254740993.0):
                caso inteiro() como n18 se n18 > 2:
                    imprimir({cadeia(self.n7): s5.count("x,y,,z") para n20 em intervalo(1)}, f"}} {s5!r:>12}", b""[2:3] * 1 * 2)
                    n18 //= -4
                    n18 = n18 & 0x7FFFFFFF
                caso {"a": n18}:
                    v21 = ([s5.removesuffix(s5), s5.center(9, "*")[1:18], self.shared8] ou [Nenhum])[-1]
                caso cadeia(n18):
                    imprimir({1: (self.part11 < [0]) & (1e22 == 0.1), 1.0: mínimo(self.shared8 * -0.0, self.shared8), Verdadeiro: n18, Nenhum: mínimo(self.n7, self.n7, soma(self.n7 para n22 em self.part11[:1]))})
                caso _:
                    self.n7 = self.shared8
            lance Problem1(Nenhum)
        finalmente:
            imprimir("finally 9")
        se obter_atributo("a", "real", Nenhum) != self.shared8:
            tente:
                imprimir(2.5 & Verdadeiro)
            exceto Exception como error:
                imprimir(tipo(error).__name__, error)
            tente:
                imprimir(b"ab" - self.n7)
            exceto Exception como error:
                imprimir(tipo(error).__name__, error)
            tente:
                imprimir(self.part11 >= "abc")
            exceto Exception como error:
                imprimir(tipo(error).__name__, error)
            s23, *words24, s25 = binario(3 & 0xFFF).center(8, "*")
        retorne (("🐍!" se Falso senão "aXbXc") + s5)[-15:]
    defina act26(self):
        u2.pop()
        tente:
            se Falso:
                g28 = (hash(n27) para n27 em intervalo(4) se math.isinf(0.5))
                imprimir(proximo(g28, Nenhum))
            self.part11.extend(self.part11[:3])
            lance Problem1(([Nenhum, "A-b_c", Falso] ou [Nenhum])[-1])
        finalmente:
            imprimir("finally 47")
            retorne soma([5, -1, 4, 4], self.n7)
        retorne self.shared8 + self.shared8.bit_count()
    @propriedade
    defina value29(self):
        retorne self.n7 * 2
    @value29.setter
    defina value29(self, new):
        se new == 13:
            lance ValueError("unlucky")
        self.n7 = new
    defina __index__(self):
        retorne self.n7 % 3
    defina __mul__(self, n):
        retorne self.n7 * n
    defina __enter__(self):
        imprimir("enter", self.n7)
        retorne self
    defina __exit__(self, kind, error, trace):
        imprimir("exit", kind.__name__ se kind senão Nenhum, error)
        retorne self.n7 % 2 == 0
defina produce30(mix31, n32, xs33, *rest34):
    produza n32
    para i35 em (n37 + n37 para n37 em intervalo(4) se s5 == s5):
        steps40 = 0
        para i38 em xs33:
            steps40 += 1
            se steps40 > 7:
                interrompa
            g42 = (i35 - i35 para n41 em intervalo(0) se Falso)
            enquanto (n43 := proximo(g42, Nenhum)) é não Nenhum:
                imprimir("item", n43)
                se n43 == 0:
                    interrompa
    steps47 = 0
    para i44 em [n32 para n46 em intervalo(0) se Verdadeiro]:
        steps47 += 1
        se steps47 > 7:
            interrompa
        se Verdadeiro:
            continue
        xs52 = lista(mapear(lambda n48, n49: arredondar(9007199254740993.0), lista(mapear(lambda n50, n51: (lambda q: q + 1)(18446744073709551616), (xs33 + [1, 2, 3])[:0], lista(invertido(xs33))))[:0], [n32]))[1:9]
        com Thing6(i44, [n54 para n53, n54 em combinar([0], xs33[:1])]) como cm55, Thing6(i44, xs33):
            imprimir(octal(Thing6(i44, [5, -1, 4, 4]).act26()).splitlines())
            produza ordinal("🐍!".join(cadeia(3) para n56 em xs52[:1])[:1] ou "z") % 1000000007
    mix31 = tuplo(xs33)
    v57 = ((produza ordinal(f"{s5!r:>12}"[:1] ou "z") & 0xFFFFFFFFFFFFFFFF) ou 0, 1)
tente:
    produce30(lista(enumerar([s5, s5], 3)), soma(math.isqrt(absoluto(n58)) para n58 em [1, 2, 3][:1]), xs33=[2**53 + 1 para n59 em [1, 2, 3][:3]] se Verdadeiro senão lista(filtrar(lambda n60: Verdadeiro, [1, 2, 3])))
    tente:
        imprimir(b"ab" & ("a", 1.5))
    exceto Exception como error:
        imprimir(tipo(error).__name__, error)
exceto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
tente:
    produce30([Nenhum, 1000000007 se Falso senão 12, [0] == []], ~(2147483647 ^ 3), [n64 + n63 para n63 em intervalo(0) para n64 em lista(mapear(lambda n65, n66: n66, [0][:2], [1, 2, 3]))[:3]])
    produce30([Nenhum, s5, (1, 2) == ("a", 1.5)], -2 // 2 se fs4 < () senão potencia(5, 0, 4294967296), ([] + [5, -1, 4, 4])[-3:4], fs4)
    s5 = s5.casefold().title()[-1:0]
    produce30(lista(combinar([], ["x", "yy", ""])) + ordenado(u2), absoluto(2 - 2147483647), [*lista(mapear((lambda q: q + 1), [5, -1, 4, 4][:0])), hash(-1), *lista(mapear((lambda q: q + 1), [0][:0]))], s5)
    table68 = {(1, 2): Nenhum}
exceto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
tente:
    tente:
        g71 = produce30([s5 para v69 em [1, "a", Nenhum][:1]], {"b": 2, "a": -1}["zz"], [11 para n70 em [][:2]], ["x", "yy", ""], *[0, "ω\u0301", Verdadeiro])
        enquanto (n72 := proximo(g71, Nenhum)) é não Nenhum:
            imprimir("item", n72)
            se n72 == 0:
                interrompa
        para i73, j74 em {**{"a": 1}, "b": 3521}.items():
            para i75 em iterador([n77 para n77 em [0][:2]]):
                fs4 = [(f78 + i75) * mínimo(f78, i75) para f78 em [n79 * 0.5 para n79 em [][:1]][:2]]
            imprimir(lista({"a": 1}.items()))
            imprimir(f"{["b", "a"]!a}}} {j74=}n={math.fabs(5e-324):}".encode(), [mínimo(3.75, comprimento({}))] * 0, math.fabs(absoluto(2.5 + 9007199254740993.0)), sep="|")
    finalmente:
        imprimir("finally 90")
exceto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
tente:
    u2.add("line\nbreak".removeprefix(s5).count("hello world".join(cadeia(fs4) para n80 em [0][:3])) % 1000000007)
exceto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
tente:
    produce30([(2380).bit_length() para v81 em lista(combinar([5, -1, 4, 4], ["x", "yy", ""]))[:1]], 2972, [0], Thing6(9, [0]), *lista(table68.values()) + [9223372036854775808, Falso, ("a", 1.5)])
    tente:
        se [12 - n82 para n82, n83 em combinar([n85 para n84 em intervalo(2) para n85 em [1, 2, 3][:0]], [1, 2, 3][:2])]:
            flag87 = todos(n86 == Thing6(n86, [0]).act26() para n86 em intervalo(1))
            raw88 = (b"ab".upper().upper() + b"" * 0 * 0)[::2][:16]
        u2 ^= conjunto([comprimento(s89) para s89 em []])
    exceto (Problem1, Problem1) como e90:
        imprimir("handled", tipo(e90).__name__, e90)
        lance
    exceto ZeroDivisionError como e91:
        imprimir("handled", tipo(e91).__name__, e91)
    g94 = produce30([Verdadeiro, 0] + [2.5, 3] + ([1, 2, 3] se Verdadeiro senão []), Thing6((7 << 2) % (1 << 61), [*[], 8, *[0]][::-1][:6]).n7, [1, 2, 3])
exceto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
tente:
    imprimir(u2, fs4, s5, table68)
exceto NameError como error:
    imprimir("unbound", error)
