# lang: fr
def addition(a, b=10, *autres, fois=1, **options):
    return (a + b + sum(autres)) * fois, sorted(options)


def carré(x):
    return x * x


def compteur():
    n = 0

    def suivre(pas_=1):
        nonlocal n
        n += pas_
        return n

    return suivre


print(addition(1), addition(1, 2, 3, fois=2, zoé=1, été=2), carré(12), carré(1.5), carré(2 ** 40))
c = compteur()
c()
c(5)
print(c(), (lambda x, y=2: x ** y)(3), list(map(carré, [1, 2])), list(filter(lambda v: v > 1, [1, 2, 3])))
compte_global = 0


def tracer_appels(f):
    def enveloppe(*args):
        global compte_global
        compte_global += 1
        print("appel", f.__name__, args)
        return f(*args)

    return enveloppe


@tracer_appels
def puissance_de(base, exposant):
    return base ** exposant


print(puissance_de(2, 70), puissance_de(0.5, 2), compte_global)


def pairs(limite):
    """Les nombres pairs."""
    for k in range(limite):
        if k % 2:
            continue
        reçu = yield k
        if reçu is not None:
            print("reçu", reçu)
    return "épuisé"


g = pairs(6)
print(next(g), g.send("bonjour"), list(g))


def tout():
    résultat = yield from pairs(3)
    print(résultat)


print(list(tout()), [f() for f in [lambda k=k: k * 10 for k in range(3)]])


def tardive():
    return définie_plus_tard() + 1


def définie_plus_tard():
    return 41


print(tardive(), {k: v for k, v in enumerate("xy")}, {x % 2 for x in range(5)}, any([0, 1]), all([1, 0]))
try:
    addition()
except TypeError as e:
    print(e)
try:
    carré(1, 2)
except TypeError as e:
    print(e)
