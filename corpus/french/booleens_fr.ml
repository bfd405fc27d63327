# lang: fr
# Les booléens en minuscules, partout où une valeur peut se trouver.
fonction f(x, y=faux, *z):
    si x == vrai et non y:
        retourne "oui"
    retourne "non"


afficher(f(vrai), f(faux), f(vrai, faux), f(vrai, vrai), f(x=vrai, y=faux))
afficher([vrai, faux], (vrai, faux, rien), {vrai: faux}, {"a": vrai, "b": rien})
liste = [
    vrai,
    faux,
]
afficher(*liste, rien)
g = lambda a, b=vrai: (a, b, vrai)
afficher(g(faux), g(1, rien))
afficher("%s %s" % (vrai, faux), vrai si liste sinon faux)
