# lang: fr
déf addition(a, b=10, *autres, fois=1, **options):
    retour (a + b + somme(autres)) * fois, trier(options)


fonction carré(x):
    retour x * x


def compteur():
    soit n = 0

    déf suivre(pas_=1):
        nonlocale n
        n += pas_
        retour n

    retour suivre


afficher(addition(1), addition(1, 2, 3, fois=2, zoé=1, été=2), carré(12), carré(1.5), carré(2 ** 40))
soit c = compteur()
c()
c(5)
afficher(c(), (lambda x, y=2: x ** y)(3), liste(appliquer(carré, [1, 2])), liste(filtrer(lambda v: v > 1, [1, 2, 3])))
soit compte_global = 0


déf tracer_appels(f):
    déf enveloppe(*args):
        global compte_global
        compte_global += 1
        afficher("appel", f.__name__, args)
        retour f(*args)

    retour enveloppe


@tracer_appels
déf puissance_de(base, exposant):
    retour base ** exposant


afficher(puissance_de(2, 70), puissance_de(0.5, 2), compte_global)


déf pairs(limite):
    """Les nombres pairs."""
    pour k dans intervalle(limite):
        si k % 2:
            continuer
        reçu = produire k
        si reçu est non Rien:
            afficher("reçu", reçu)
    retour "épuisé"


soit g = pairs(6)
afficher(suivant(g), g.send("bonjour"), liste(g))


déf tout():
    résultat = produire depuis pairs(3)
    afficher(résultat)


afficher(liste(tout()), [f() pour f dans [lambda k=k: k * 10 pour k dans intervalle(3)]])


déf tardive():
    retour définie_plus_tard() + 1


déf définie_plus_tard():
    retour 41


afficher(tardive(), {k: v pour k, v dans énumérer("xy")}, {x % 2 pour x dans intervalle(5)}, un_quelconque([0, 1]), tous([1, 0]))
essayer:
    addition()
sauf TypeError comme e:
    afficher(e)
essayer:
    carré(1, 2)
sauf TypeError comme e:
    afficher(e)
