# lang: fr
# Des mots de la langue que ce programme prend pour ses propres noms.
déf f(vrai, faux=2):
    retour vrai, faux


rien, (nul, aucun) = 1, (2, 3)
afficher(f(5), f(6, 7), rien, nul, aucun)
g = lambda vrai, faux: vrai + faux
afficher(g(1, 2))
