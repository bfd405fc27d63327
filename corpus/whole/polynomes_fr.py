# lang: fr
# Fractions et polynômes exacts : arithmétique, pgcd, dérivées, racines rationnelles, interpolation.
def pgcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


class Fraction:
    def __init__(self, num, dén=1):
        if dén == 0:
            raise ZeroDivisionError(f"fraction {num}/0")
        g = pgcd(num, dén) or 1
        if dén < 0:
            g = -g
        self.num = num // g
        self.dén = dén // g

    @staticmethod
    def convertir(x):
        if isinstance(x, Fraction):
            return x
        if isinstance(x, int):
            return Fraction(x)
        return NotImplemented

    def __add__(self, autre):
        autre = Fraction.convertir(autre)
        if autre is NotImplemented:
            return NotImplemented
        return Fraction(self.num * autre.dén + autre.num * self.dén, self.dén * autre.dén)

    def __mul__(self, autre):
        autre = Fraction.convertir(autre)
        if autre is NotImplemented:
            return NotImplemented
        return Fraction(self.num * autre.num, self.dén * autre.dén)

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self):
        return Fraction(-self.num, self.dén)

    def __sub__(self, autre):
        return self + -autre

    def __rsub__(self, autre):
        return -self + autre

    def __truediv__(self, autre):
        autre = Fraction.convertir(autre)
        return Fraction(self.num * autre.dén, self.dén * autre.num)

    def __rtruediv__(self, autre):
        return Fraction.convertir(autre) / self

    def __pow__(self, n):
        return Fraction(self.num ** n, self.dén ** n) if n >= 0 else Fraction(self.dén ** -n, self.num ** -n)

    def __eq__(self, autre):
        autre = Fraction.convertir(autre)
        return autre is not NotImplemented and (self.num, self.dén) == (autre.num, autre.dén)

    def __lt__(self, autre):
        autre = Fraction.convertir(autre)
        return self.num * autre.dén < autre.num * self.dén

    def __hash__(self):
        return hash(self.num) if self.dén == 1 else hash((self.num, self.dén))

    def __bool__(self):
        return self.num != 0

    def __float__(self):
        return self.num / self.dén

    def __repr__(self):
        return str(self.num) if self.dén == 1 else f"{self.num}/{self.dén}"


class Polynôme:
    """Les coefficients vont du degré 0 vers le haut."""

    def __init__(self, *coefs):
        c = list(coefs)
        while c and not c[-1]:
            c.pop()
        self.coefs = c

    @property
    def degré(self):
        return len(self.coefs) - 1

    def __call__(self, x):
        r = 0
        for c in reversed(self.coefs):
            r = r * x + c
        return r

    def __add__(self, autre):
        n = max(len(self.coefs), len(autre.coefs))
        étendre = lambda c: c + [0] * (n - len(c))
        return Polynôme(*[a + b for a, b in zip(étendre(self.coefs), étendre(autre.coefs))])

    def __neg__(self):
        return Polynôme(*[-c for c in self.coefs])

    def __sub__(self, autre):
        return self + -autre

    def __mul__(self, autre):
        if not isinstance(autre, Polynôme):
            return Polynôme(*[c * autre for c in self.coefs])
        r = [0] * (len(self.coefs) + len(autre.coefs))
        for i, a in enumerate(self.coefs):
            for j, b in enumerate(autre.coefs):
                r[i + j] += a * b
        return Polynôme(*r)

    def __pow__(self, n):
        r = Polynôme(1)
        for _ in range(n):
            r = r * self
        return r

    def __divmod__(self, autre):
        if autre.degré < 0:
            raise ZeroDivisionError("division par le polynôme nul")
        quotient = Polynôme()
        reste = self
        while reste.degré >= autre.degré:
            k = reste.degré - autre.degré
            terme = Polynôme(*[0] * k, Fraction(1) * reste.coefs[-1] / autre.coefs[-1])
            quotient = quotient + terme
            reste = reste - terme * autre
        return quotient, reste

    def __eq__(self, autre):
        return self.coefs == autre.coefs

    def dérivée(self):
        return Polynôme(*[k * c for k, c in enumerate(self.coefs)][1:])

    def racines(self):
        """Racines rationnelles d'un polynôme à coefficients entiers."""
        trouvées = []
        if not self.coefs:
            return trouvées
        if self.coefs[0] == 0:
            trouvées.append(Fraction(0))
        bas = abs(next(c for c in self.coefs if c))
        haut = abs(self.coefs[-1])
        for p in range(1, bas + 1):
            for q in range(1, haut + 1):
                if bas % p or haut % q:
                    continue
                for x in (Fraction(p, q), Fraction(-p, q)):
                    if self(x) == 0 and x not in trouvées:
                        trouvées.append(x)
        return sorted(trouvées)

    def __str__(self):
        morceaux = []
        for k, c in reversed(list(enumerate(self.coefs))):
            if not c:
                continue
            signe = "-" if c < 0 else "+"
            valeur = -c if c < 0 else c
            x = "" if k == 0 else "x" if k == 1 else f"x^{k}"
            morceaux.append(f"{signe} {'' if valeur == 1 and k else valeur}{x}")
        texte = " ".join(morceaux) or "0"
        return texte[2:] if texte.startswith("+ ") else texte


def interpoler(points):
    total = Polynôme()
    for i, (xi, yi) in enumerate(points):
        base = Polynôme(Fraction(yi))
        for j, (xj, _) in enumerate(points):
            if i != j:
                base = base * Polynôme(Fraction(-xj, xi - xj), Fraction(1, xi - xj))
        total = total + base
    return total


a, b = Fraction(1, 2), Fraction(-3, 4)
print(a + b, a * b, a - 1, 1 - a, a / b, 2 / b, b ** 3, b ** -2, -b, float(b), a == Fraction(2, 4), Fraction(4, 2) == 2, b < a, sorted([a, b, Fraction(1, 3)]))
print(sum(Fraction(1, k) for k in range(1, 26)), {Fraction(2): "deux"}[2], bool(Fraction(0)), [Fraction(6, -4)])
p = Polynôme(-6, 11, -6, 1)
q = Polynôme(-1, 1)
print(p, q, p + q, p - p, p * q, q ** 5, sep=" | ")
print(p(4), p(0.5), p(Fraction(1, 2)), p(10 ** 15), p.degré, Polynôme().degré)
quotient, reste = divmod(p, q)
print(quotient, reste, quotient * q + reste == p, sep=" | ")
quotient, reste = divmod(Polynôme(1, 0, 3, 5), Polynôme(2, 3))
print(quotient, reste, sep=" | ")
print(p.dérivée(), p.dérivée().dérivée().dérivée().dérivée(), sep=" | ")
print(p.racines(), Polynôme(0, -2, 1, 6).racines(), Polynôme(1, 0, 1).racines())
courbe = interpoler([(0, 1), (1, 3), (2, 11), (3, 31), (5, 131)])
print(courbe, [courbe(x) for x in range(7)])
print((Polynôme(1, 1) ** 70).coefs[35], Polynôme(1, 2 ** 40) ** 3)
for essai in (lambda: Fraction(1, 0), lambda: divmod(p, Polynôme()), lambda: a + "x", lambda: a / 0, lambda: 1.5 + a, lambda: Polynôme("a", 2)(3)):
    try:
        print(essai())
    except (ZeroDivisionError, TypeError, AttributeError) as e:
        print(type(e).__name__, ":", e)
