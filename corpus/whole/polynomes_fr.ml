# lang: fr
# Fractions et polynômes exacts : arithmétique, pgcd, dérivées, racines rationnelles, interpolation.
déf pgcd(a, b):
    tantque b:
        a, b = b, a % b
    retour valeurabsolue(a)


classe Fraction:
    déf __init__(self, num, dén=1):
        si dén == 0:
            lever ZeroDivisionError(f"fraction {num}/0")
        soit g = pgcd(num, dén) ou 1
        si dén < 0:
            g = -g
        self.num = num // g
        self.dén = dén // g

    @methode_statique
    déf convertir(x):
        si est_instance(x, Fraction):
            retour x
        si est_instance(x, entier):
            retour Fraction(x)
        retour NotImplemented

    déf __add__(self, autre):
        autre = Fraction.convertir(autre)
        si autre est NotImplemented:
            retour NotImplemented
        retour Fraction(self.num * autre.dén + autre.num * self.dén, self.dén * autre.dén)

    déf __mul__(self, autre):
        autre = Fraction.convertir(autre)
        si autre est NotImplemented:
            retour NotImplemented
        retour Fraction(self.num * autre.num, self.dén * autre.dén)

    __radd__ = __add__
    __rmul__ = __mul__

    déf __neg__(self):
        retour Fraction(-self.num, self.dén)

    déf __sub__(self, autre):
        retour self + -autre

    déf __rsub__(self, autre):
        retour -self + autre

    déf __truediv__(self, autre):
        autre = Fraction.convertir(autre)
        retour Fraction(self.num * autre.dén, self.dén * autre.num)

    déf __rtruediv__(self, autre):
        retour Fraction.convertir(autre) / self

    déf __pow__(self, n):
        retour Fraction(self.num ** n, self.dén ** n) si n >= 0 sinon Fraction(self.dén ** -n, self.num ** -n)

    déf __eq__(self, autre):
        autre = Fraction.convertir(autre)
        retour autre est non NotImplemented et (self.num, self.dén) == (autre.num, autre.dén)

    déf __lt__(self, autre):
        autre = Fraction.convertir(autre)
        retour self.num * autre.dén < autre.num * self.dén

    déf __hash__(self):
        retour hachage(self.num) si self.dén == 1 sinon hachage((self.num, self.dén))

    déf __bool__(self):
        retour self.num != 0

    déf __float__(self):
        retour self.num / self.dén

    déf __repr__(self):
        retour chaine(self.num) si self.dén == 1 sinon f"{self.num}/{self.dén}"


classe Polynôme:
    """Les coefficients vont du degré 0 vers le haut."""

    déf __init__(self, *coefs):
        soit c = liste(coefs)
        tantque c et non c[-1]:
            c.pop()
        self.coefs = c

    @propriété
    déf degré(self):
        retour longueur(self.coefs) - 1

    déf __call__(self, x):
        soit r = 0
        pour c dans inversé(self.coefs):
            r = r * x + c
        retour r

    déf __add__(self, autre):
        soit n = maximum(longueur(self.coefs), longueur(autre.coefs))
        soit étendre = lambda c: c + [0] * (n - longueur(c))
        retour Polynôme(*[a + b pour a, b dans apparier(étendre(self.coefs), étendre(autre.coefs))])

    déf __neg__(self):
        retour Polynôme(*[-c pour c dans self.coefs])

    déf __sub__(self, autre):
        retour self + -autre

    déf __mul__(self, autre):
        si non est_instance(autre, Polynôme):
            retour Polynôme(*[c * autre pour c dans self.coefs])
        soit r = [0] * (longueur(self.coefs) + longueur(autre.coefs))
        pour i, a dans énumérer(self.coefs):
            pour j, b dans énumérer(autre.coefs):
                r[i + j] += a * b
        retour Polynôme(*r)

    déf __pow__(self, n):
        soit r = Polynôme(1)
        pour _ dans intervalle(n):
            r = r * self
        retour r

    déf __divmod__(self, autre):
        si autre.degré < 0:
            lever ZeroDivisionError("division par le polynôme nul")
        soit quotient = Polynôme()
        soit reste = self
        tantque reste.degré >= autre.degré:
            soit k = reste.degré - autre.degré
            soit terme = Polynôme(*[0] * k, Fraction(1) * reste.coefs[-1] / autre.coefs[-1])
            quotient = quotient + terme
            reste = reste - terme * autre
        retour quotient, reste

    déf __eq__(self, autre):
        retour self.coefs == autre.coefs

    déf dérivée(self):
        retour Polynôme(*[k * c pour k, c dans énumérer(self.coefs)][1:])

    déf racines(self):
        """Racines rationnelles d'un polynôme à coefficients entiers."""
        soit trouvées = []
        si non self.coefs:
            retour trouvées
        si self.coefs[0] == 0:
            trouvées.append(Fraction(0))
        soit bas = valeurabsolue(suivant(c pour c dans self.coefs si c))
        soit haut = valeurabsolue(self.coefs[-1])
        pour p dans intervalle(1, bas + 1):
            pour q dans intervalle(1, haut + 1):
                si bas % p ou haut % q:
                    continuer
                pour x dans (Fraction(p, q), Fraction(-p, q)):
                    si self(x) == 0 et x pas dans trouvées:
                        trouvées.append(x)
        retour trier(trouvées)

    déf __str__(self):
        soit morceaux = []
        pour k, c dans inversé(liste(énumérer(self.coefs))):
            si non c:
                continuer
            soit signe = "-" si c < 0 sinon "+"
            soit valeur = -c si c < 0 sinon c
            soit x = "" si k == 0 sinon "x" si k == 1 sinon f"x^{k}"
            morceaux.append(f"{signe} {'' si valeur == 1 et k sinon valeur}{x}")
        soit texte = " ".join(morceaux) ou "0"
        retour texte[2:] si texte.startswith("+ ") sinon texte


déf interpoler(points):
    soit total = Polynôme()
    pour i, (xi, yi) dans énumérer(points):
        soit base = Polynôme(Fraction(yi))
        pour j, (xj, _) dans énumérer(points):
            si i != j:
                base = base * Polynôme(Fraction(-xj, xi - xj), Fraction(1, xi - xj))
        total = total + base
    retour total


soit a, b = Fraction(1, 2), Fraction(-3, 4)
afficher(a + b, a * b, a - 1, 1 - a, a / b, 2 / b, b ** 3, b ** -2, -b, flottant(b), a == Fraction(2, 4), Fraction(4, 2) == 2, b < a, trier([a, b, Fraction(1, 3)]))
afficher(somme(Fraction(1, k) pour k dans intervalle(1, 26)), {Fraction(2): "deux"}[2], booléen(Fraction(0)), [Fraction(6, -4)])
soit p = Polynôme(-6, 11, -6, 1)
soit q = Polynôme(-1, 1)
afficher(p, q, p + q, p - p, p * q, q ** 5, sep=" | ")
afficher(p(4), p(0.5), p(Fraction(1, 2)), p(10 ** 15), p.degré, Polynôme().degré)
soit quotient, reste = divmod(p, q)
afficher(quotient, reste, quotient * q + reste == p, sep=" | ")
soit quotient, reste = divmod(Polynôme(1, 0, 3, 5), Polynôme(2, 3))
afficher(quotient, reste, sep=" | ")
afficher(p.dérivée(), p.dérivée().dérivée().dérivée().dérivée(), sep=" | ")
afficher(p.racines(), Polynôme(0, -2, 1, 6).racines(), Polynôme(1, 0, 1).racines())
soit courbe = interpoler([(0, 1), (1, 3), (2, 11), (3, 31), (5, 131)])
afficher(courbe, [courbe(x) pour x dans intervalle(7)])
afficher((Polynôme(1, 1) ** 70).coefs[35], Polynôme(1, 2 ** 40) ** 3)
pour essai dans (lambda: Fraction(1, 0), lambda: divmod(p, Polynôme()), lambda: a + "x", lambda: a / 0, lambda: 1.5 + a, lambda: Polynôme("a", 2)(3)):
    essayer:
        afficher(essai())
    sauf (ZeroDivisionError, TypeError, AttributeError) comme e:
        afficher(type_de(e).__name__, ":", e)
