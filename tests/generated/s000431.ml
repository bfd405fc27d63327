importa math
n1 = n2 = ((4294967296 % (2**64) o divmod(-3, 16)[0]) - somma([1, 2, 3]) * (10 + 11)) % -9223372036854775807
raw3 = (b"ab" + b"")[-3:4][-2:5][::2][:16]
n4: intero = n1
classe Thing5:
    shared7 = n1
    definisci __init__(self, n8, f9):
        self.n6 = n8
        self.part10 = f9
    definisci __repr__(self):
        ritorna f"Thing5({self.n6})"
    definisci act11(self, s12):
        v13, v14 = divmod(([0] o [n4])[0], -3)
        ritorna n2.bit_count() o intero("4611686018427387904")
    definisci act15(self):
        self.part10 -= virgola_mobile(n1 + n1)
        d16 = {"clé": self.n6, "a": rappresentazione('"q"').rfind("A-b_c".center(11, "*"), 4) % 4611686018427387904}
        s17, *words18, s19 = minimo("{}-{:>5}|".format(self.shared7, "日本語"), massimo(["b", "a"], key=lunghezza, default="none"))
        ritorna (("MiXeD" '"q"') * 2)[::2][:16]
    definisci act20(self, v21, v22):
        stampa(lunghezza({stringa(-4699): intero("42") per n23 in intervallo(1)}), [self.part10 == self.part10 se math.isinf(self.part10) altrimenti n4.bit_count() per n24 in intervallo(3)] + ordinato([n25 per n25 in [0][:2]]))
        prova:
            stampa({} // "abc")
        eccetto Exception come error:
            stampa(tipo(error).__name__, error)
        insieme() - {7}
        ritorna ottale(n1 & self.n6)
    @metodo_statico
    definisci helper27(n28):
        ritorna (n4 & n2) // 4294967296
    definisci __index__(self):
        ritorna self.n6 % 3
    definisci __getitem__(self, index):
        se index > 2:
            solleva IndexError(index)
        ritorna (index, self.n6)
    definisci __enter__(self):
        stampa("enter", self.n6)
        ritorna self
    definisci __exit__(self, kind, error, trace):
        stampa("exit", kind.__name__ se kind altrimenti Nessuno, error)
        ritorna self.n6 % 2 == 0
definisci produce29(xs30, *rest31, v32):
    prova:
        produci n1 - (4 & n2)
    eccetto TypeError come error:
        stampa("thrown", error)
        produci 4908 se Falso altrimenti 8
    infine:
        stampa("left 9")
    k33 = 4
    mentre k33 > 0:
        k33 -= 1
        stampa({s34: n1 per s34, n35 in {"b": lunghezza([2.5, 3]), "clé": 0x7FFF_FFFF}.items()}, {stringa(lunghezza(dizionario.fromkeys(["b", "a"], n4))): minimo(k33, 4611686018427387904, k33) + arrotondare(0, 1) per n36 in intervallo(3)}, massimo([n37 * 0.5 per n37 in xs30[:2]], default=Thing5(n1, 9007199254740993.0).part10 + 1e308))
    altrimenti:
        per i38, j39 in {**{}, "zz": n4}.items():
            xs30.extend(ordinato(insieme(xs30))[:2])
    rest31 = (rest31 * 1)[-3:]
    flag40 = n4 << 61 < n4
    prova:
        produci 4611686018427387904 * n2 * minimo(n1, n4, n2) % 18446744073709551557
    infine:
        stampa("left 94")
classe Thing41(Thing5):
    definisci __repr__(self):
        ritorna f"Thing41({self.n6})"
    definisci act11(self, s12):
        stampa(insieme() ^ {massimo(self.shared7, n4), n1, 2}, lista(accoppia(ordinato([*[5, -1, 4, 4], n1, *[0]], reverse=Falso), [s12.ljust(11)[:20], s12])), lista(enumerare([s12 per s42 in s12[:0] se Vero], 4)) + ordinato([self.shared7 per n43 in [][:1]]), sep="|")
        k44 = 2
        mentre k44 > 0 e s12.endswith(("🐍!", "ω\u0301")):
            k44 -= 1
            self.part10 /= self.part10
            se {8 per n45 in intervallo(3)}.isdisjoint({7} | {7}):
                continua
        altrimenti:
            self.part10 = -(self.part10 - 100.0) se (2095 e 4611686018427387903) in intervallo(3, 1) altrimenti (self.shared7 >> 3) * (self.part10 se Falso altrimenti 2.5)
        ritorna potenza(Thing5(self.shared7, self.part10).n6, 4, 4294967296)
    @proprietà
    definisci value46(self):
        ritorna self.n6 * 2
    @value46.setter
    definisci value46(self, new):
        se new == 13:
            solleva ValueError("unlucky")
        self.n6 = new
    definisci __mul__(self, n):
        ritorna self.n6 * n
    definisci __add__(self, other):
        ritorna self.n6 + other
    definisci __neg__(self):
        ritorna -self.n6
definisci logged47(tag):
    definisci decorate(function):
        definisci inner48(*args, **kwargs):
            stampa(tag, args, kwargs)
            ritorna function(*args, **kwargs)
        ritorna inner48
    ritorna decorate
@logged47("line\nbreak")
definisci calc49(n50):
    n50 = assoluto(somma(n51 per n51 in ordinato([5, -1, 4, 4], reverse=Vero)[:3]))
    ritorna lunghezza([n52 per n52 in intervallo(3) per n53 in [1, 2, 3][:1]]) % 18446744073709551557
definisci produce54(u55, u56, s57, *rest58):
    prova:
        produci n4 % -1
    eccetto KeyError come error:
        stampa("thrown", error)
        produci (n4 << 0) % 18446744073709551557
    infine:
        stampa("left 70")
    k59 = 3
    mentre Vero:
        k59 -= 1
        se k59 < 0:
            interrompi
        s60 = ("%d %s %5.2f" % (s57.rfind(s57.partition("Straße")[0], 4), ([4, 5, 6][Thing41(k59, minimo(virgola_mobile("inf"), 4))]), 5 * -0.0 - somma([0.5, 1.5])))[:20]
        u56.add(n2)
    u55 -= {10, n4, 4}
    se (n2 o n4) >= lunghezza(s57):
        ritorna
        obj61 = Thing5(n2 // -3, math.inf)
    altrimenti:
        g62 = iteratore([3, 1, 2])
        stampa(prossimo(g62, Nessuno))
    prova:
        produci calc49(Vero + n1)
    eccetto KeyError come error:
        stampa("thrown", error)
    infine:
        stampa("left 96")
definisci calc63():
    k64 = 2
    mentre k64 > 0:
        k64 -= 1
        n65 = 6
        per i66 in intervallo(39):
            n65 = n65 * 31 ^ 7
        stampa(n65, n65 % 1000003)
        n65 %= 1 << 62
    prova:
        stampa((0,) < n1)
    eccetto Exception come error:
        stampa(tipo(error).__name__, error)
    prova:
        stampa([5, -1, 4, 4] | ())
    eccetto Exception come error:
        stampa(tipo(error).__name__, error)
    prova:
        stampa(Falso % "日本語")
    eccetto Exception come error:
        stampa(tipo(error).__name__, error)
    prova:
        stampa(2491 == raw3)
    eccetto Exception come error:
        stampa(tipo(error).__name__, error)
    prova:
        stampa(9007199254740993.0 + b"ab")
    eccetto Exception come error:
        stampa(tipo(error).__name__, error)
    prova:
        se Vero:
            solleva RuntimeError(([4, 5, 6][Thing41(massimo([], default=n4), 10 * -1e308)]))
    eccetto (TypeError, LookupError) come e67:
        stampa("handled", tipo(e67).__name__, e67)
        per i68 in intervallo(3):
            prova:
                prova:
                    stampa(b"" < [1, 2, 3])
                eccetto Exception come error:
                    stampa(tipo(error).__name__, error)
                solleva ValueError("abc")
            eccetto Exception:
                i68 = (["", "abc"] o [esadecimale(n1)])[-1]
            i68 = ("a", 1.5) * 0
            f71 = (Thing5(18446744073709551615, 1.5).part10 + 2.5) * virgola_mobile("inf")
    eccetto ArithmeticError come e72:
        stampa("handled", tipo(e72).__name__, e72)
        solleva
    altrimenti:
        se massimo([1, 2, 3], default=n2) < 1e16 + 3.75:
            stampa(Vero + n1 e calc49(n4) se Vero altrimenti lunghezza(lista((1, 2))), (b"" * 0 + b'\x00\xff'[1:5]).upper(), -(1e-7 * 1e-7 * Thing41(n4, virgola_mobile("inf")).part10))
        altrimentise Vero:
            prova:
                stampa(insieme() - raw3)
            eccetto Exception come error:
                stampa(tipo(error).__name__, error)
    infine:
        stampa("finally 1")
        ritorna lista(mappare((lambda q: q + 1), [1, 2, 3][:3]))
    ritorna [assoluto(-2147483648 % 1000000007) per n73 in intervallo(2) se raw3 è Nessuno]
prova:
    per i74 in (n4 per n76 in [n4 per n77, n78 in accoppia([0], [][:2])][:2]):
        se n2 != i74:
            prova:
                stampa({} >= {"b": 2, "a": -1})
            eccetto Exception come error:
                stampa(tipo(error).__name__, error)
            prova:
                stampa(b"AbC" | n1)
            eccetto Exception come error:
                stampa(tipo(error).__name__, error)
        altrimentise (insieme() - insieme()).isdisjoint({0, -1, 64}):
            n4 %= -4
            n4 = n4 % -9223372036854775807
        prova:
            stampa(insieme() == Falso)
        eccetto Exception come error:
            stampa(tipo(error).__name__, error)
        prova:
            stampa({} >= {"b": 2, "a": -1})
        eccetto Exception come error:
            stampa(tipo(error).__name__, error)
        prova:
            stampa([] & "")
        eccetto Exception come error:
            stampa(tipo(error).__name__, error)
        prova:
            stampa([] % (0,))
        eccetto Exception come error:
            stampa(tipo(error).__name__, error)
eccetto Exception come error:
    stampa("caught", tipo(error).__name__, error)
prova:
    n4 = -0.0
    calc63()
    n2, n1 = n1, n2
eccetto Exception come error:
    stampa("caught", tipo(error).__name__, error)
prova:
    obj79 = Thing5(minimo(n2, 5, n1), 3.75 + n1)
    prova:
        stampa([5, -1, 4, 4] >= 2.5)
    eccetto Exception come error:
        stampa(tipo(error).__name__, error)
    prova:
        stampa(n1 | {0, -1, 64})
    eccetto Exception come error:
        stampa(tipo(error).__name__, error)
    stampa(calc63())
    9007199254740993.0 * 5e-324
eccetto Exception come error:
    stampa("caught", tipo(error).__name__, error)
prova:
    stampa(calc63())
    obj80 = Thing41((4 << 0) % 18446744073709551557, virgola_mobile("inf") + 0.0)
    asserisci ("naïve café" o '"q"').endswith(("line\nbreak", "été")), "{}-{:>5}|".format(n2, "A-b_c".title())
    k81 = 2
    mentre k81 > 0 e "clé" in {"key": 9, "clé": n2}:
        k81 -= 1
        per i82 in iteratore([n1 per n84 in [0][:2]]):
            se Falso:
                continua
        altrimenti:
            prova:
                stampa(k81 >= b"ab")
            eccetto Exception come error:
                stampa(tipo(error).__name__, error)
            prova:
                stampa(" pad " >= 1.5)
            eccetto Exception come error:
                stampa(tipo(error).__name__, error)
            prova:
                stampa("a" // {"b": 2, "a": -1})
            eccetto Exception come error:
                stampa(tipo(error).__name__, error)
            fn85 = assoluto
        con obj79 come cm86, Thing5(n1, minimo(3.75, n2)):
            stampa([*calc63(), hash(calc49(k81)), *[divmod(k81, 10)[1] per n87, n88 in accoppia([0], [n89 per n89 in [0][:1]][:2])]])
eccetto Exception come error:
    stampa("caught", tipo(error).__name__, error)
t90 = (0,)[3:]
prova:
    stampa(n2, n1, raw3, n4)
eccetto NameError come error:
    stampa("unbound", error)
prova:
    stampa(obj79, obj80, t90)
eccetto NameError come error:
    stampa("unbound", error)
