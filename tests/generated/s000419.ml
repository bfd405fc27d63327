importar math
clase Problem1(Exception):
    def __init__(self, detail, code=7):
        superior().__init__(detail)
        self.code = code
clase Problem2(Exception):
    pasar
fs3 = []
mix4 = lista(enumerar(ordenado(diccionario.fromkeys(["x", "yy", ""], 1000000007)), 2))
u6 = conjunto(lista(mapear((lambda q: q + 1), lista(mapear(lambda n5: 7, [1, 2, 3][:3]))[:3])))
t7 = ((ordenado([1, 2, 3], reverse=Verdadero) o [-2])[-1], ([1, 2, 3] o [8])[0] y 11 ^ 11)
clase Thing8:
    shared10 = 9
    def __init__(self, n11, s12):
        self.n9 = n11
        self.part13 = s12
    def __repr__(self):
        devolver f"Thing8({self.n9})"
    def act14(self):
        según t7:
            caso entero() como n15 si n15 > 2:
                d17 = diccionario.fromkeys(("MiXeD" * 3).splitlines(), ([1, 2, 3] * 2 o [n15 si Falso sino 4646])[-1] & 0x7FFFFFFF)
                mix18 = [suma([] * 0) & 0xFFFFFFFFFFFFFFFF, divmod(longitud(self.part13), 2)[0], minimo(formatear(3.75, ""), formatear(-1e308, ""))[::2][:16]]
            caso {"a": n15}:
                intentar:
                    words19 = ordenado(self.part13.splitlines(), key=longitud)
                excepto ValueError como e20:
                    imprimir("handled", tipo(e20).__name__, e20)
                    u21 = u6
                    self.n9 >>= 1
                    self.n9 = self.n9 % -9223372036854775807
                sino:
                    s22 = 'it\'s'.strip()[::3].ljust(11)[::2][:16]
                    self.n9 = self.n9
            caso _:
                s23, *words24, s25 = minimo(self.part13[-2:4], f"}} {Nada!a}")
        devolver formatear(-2.25 - 1e22, ",.2f")[1:18]
    def act26(self, n27):
        g29 = (n27 para n28 en lista(invertido([]))[:1])
        imprimir(g29.close())
        devolver [1, 2, 3]
    def act30(self):
        intentar:
            imprimir(self.n9 + 1)
        excepto Exception como error:
            imprimir(tipo(error).__name__, error)
        intentar:
            imprimir(1e16 & self.part13)
        excepto Exception como error:
            imprimir(tipo(error).__name__, error)
        intentar:
            imprimir({"b": 2, "a": -1} & {})
        excepto Exception como error:
            imprimir(tipo(error).__name__, error)
        intentar:
            imprimir(1e308 & b"ab")
        excepto Exception como error:
            imprimir(tipo(error).__name__, error)
        intentar:
            imprimir(t7 == t7)
        excepto Exception como error:
            imprimir(tipo(error).__name__, error)
        intentar:
            imprimir(self.part13)
            intentar:
                imprimir(Verdadero & 2.5)
            excepto Exception como error:
                imprimir(tipo(error).__name__, error)
            lanzar KeyError(u6)
        excepto Exception:
            fs32 = ([(1e16 + self.shared10) * (-2.25 * 123456.789)] * 0)[:8]
        devolver self.part13
    @metodo_estatico
    def helper33(n34):
        devolver (8 o n34) << 70 & 0x7FFFFFFF
    def __float__(self):
        devolver self.n9 / 4
    def __int__(self):
        devolver self.n9
    def __enter__(self):
        imprimir("enter", self.n9)
        devolver self
    def __exit__(self, kind, error, trace):
        imprimir("exit", kind.__name__ si kind sino Nada, error)
        devolver self.n9 % 2 == 0
def down35(n36, acc37):
    si n36 <= 0:
        devolver ("line\nbreak" "aXbXc")
    si es_instancia(Falso, entero):
        intentar:
            imprimir({} < [])
        excepto Exception como error:
            imprimir(tipo(error).__name__, error)
        intentar:
            imprimir([0] % n36)
        excepto Exception como error:
            imprimir(tipo(error).__name__, error)
        intentar:
            intentar:
                imprimir(b"" >= [5, -1, 4, 4])
            excepto Exception como error:
                imprimir(tipo(error).__name__, error)
            intentar:
                imprimir({} / [5, -1, 4, 4])
            excepto Exception como error:
                imprimir(tipo(error).__name__, error)
            intentar:
                imprimir((1, 2) == {})
            excepto Exception como error:
                imprimir(tipo(error).__name__, error)
            lanzar Problem2(n36)
        excepto (LookupError, Problem1) como e38:
            imprimir("handled", tipo(e38).__name__, e38)
            lanzar
        sino:
            acc37 = acc37.strip("a").replace(representacion(caracter(97 + n36 % 26)), "<%r>" % (acc37,))[-15:]
            si Verdadero:
                imprimir(Thing8(n36, acc37), {7} & (u6 | {0, -1, 64}) | {entero("-9223372036854775809"), n36, 5})
        finalmente:
            imprimir("finally 23")
            imprimir((("A-b_c" si Falso sino acc37) * 1).isdigit(), es_instancia(("a", 1.5) + t7, tipo(Nada)))
            para i39, j40 en {}.items():
                acc37 += (" pad ".join(cadena(j40) para n41 en [5, -1, 4, 4][:1]) o "?")[-1][-15:]
                acc37 = acc37[:20]
                mix4.sort(key=lambda v42: cadena(v42))
    sino:
        g43 = iterador([] + [])
        imprimir(lista(g43))
        acc37 = formatear(n36, ".2f")[1:18]
    devolver (down35(n36 - 1, acc37) + acc37)[:12]
def start44(acc37):
    devolver down35(3, acc37)
def calc45(s46, xs47, n48):
    s46 += binario(11 - n48 & 0xFFF)
    s46 = s46[:20]
    n48 = (xs47 o [2147483647])[0]
    xs47.append(())
    n48, xs47[0] = xs47[-1], suma(xs47, 9223372036854775808)
    devolver (s46, math.gcd(n48, (entero(Thing8(1, s46)))))
def logged49(function):
    def inner50(*args, **kwargs):
        imprimir("call", args, kwargs)
        devolver function(*args, **kwargs)
    devolver inner50
@logged49
def calc51(n52):
    n53 = 3
    para i54 en rango(54):
        n53 = n53 << 1
    imprimir(n53, n53 % 1000003)
    n53 %= 1 << 62
    intentar:
        imprimir(b'\x00\xff' + [5, -1, 4, 4])
    excepto Exception como error:
        imprimir(tipo(error).__name__, error)
    devolver ordinal(representacion("naïve café")[:1] o "z") & 0xFFFFFFFFFFFFFFFF
intentar:
    calc45("%d %s %5.2f" % (Thing8(5, "x,y,,z").shared10, {(1, 2): Nada}.get(1751), 2.5 * 1.5), lista((-2147483648 para n55 en [][:2])), -(2467 * 3345))
    k56 = 4
    mientras k56 > 0 y Thing8(-9223372036854775809, "").part13 < caracter(97 + 2 % 26):
        k56 -= 1
        con Thing8(k56 - k56, f"n={u6}"[1:18]) como cm57:
            intentar:
                imprimir(t7 - "42")
            excepto Exception como error:
                imprimir(tipo(error).__name__, error)
    sino:
        calc45('it\'s', ordenado(ordenado([], reverse=Verdadero)), suma([1, 2, 3], 11) ** 3)
        Thing8("42".find(Thing8(3, "").act14()), " pad ").helper33(18446744073709551615 - [0][12 % 3])
excepto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
intentar:
    con Thing8("a".count("aXbXc"), ascii("ω\u0301")[-15:]) como cm58:
        con cm58 como cm59:
            imprimir(es_instancia(cm58, Thing8), tipo(cm58).__name__)
    start44(ascii("hello world".expandtabs(3)))
    u6.discard(-1)
excepto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
intentar:
    intentar:
        imprimir(-0.5 // "日本語")
    excepto Exception como error:
        imprimir(tipo(error).__name__, error)
    intentar:
        imprimir({"a": 1} % [])
    excepto Exception como error:
        imprimir(tipo(error).__name__, error)
    intentar:
        imprimir(Verdadero >= {})
    excepto Exception como error:
        imprimir(tipo(error).__name__, error)
excepto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
intentar:
    calc51(Thing8(-3, Thing8(4294967296, '"q"').act14()).n9)
    mix4 += cadena(9).rsplit(" ", 1)[:3]
    calc51("MiXeD".count(caracter(97 + 4 % 26)))
    con Thing8(" pad ".count('"q"'), representacion(" pad ")[-15:]) como cm60, Thing8(7 - 9223372036854775808, f"{{{0:{8}}é:{"":s}{{{"line\nbreak":10}"[-15:]):
        start44('"q"'.replace("A-b_c", "a", 0).center(6, "*"))
    u61 = u6
excepto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
intentar:
    fs3 = [1.5 + -1e308 - -0.5, 0.0]
    g63 = (n62 para n62 en rango(1) si ("MiXeD" en "MiXeD") & (t7 es no Nada))
excepto Exception como error:
    imprimir("caught", tipo(error).__name__, error)
intentar:
    imprimir(fs3, mix4, u6, t7)
excepto NameError como error:
    imprimir("unbound", error)
intentar:
    imprimir(u61)
excepto NameError como error:
    imprimir("unbound", error)
