# lang: fr
# Une erreur traverse trois cadres : la trace montre les lignes françaises.
déf convertir(texte):
    retour entier(texte)


déf additionner(textes):
    soit total = 0
    pour t dans textes:
        total += convertir(t)
    retour total


classe Rapport:
    déf __init__(self, textes):
        self.textes = textes

    déf écrire(self):
        retour "total " + chaine(additionner(self.textes))


afficher(Rapport(["1", "2"]).écrire())
afficher(Rapport(["1", "deux"]).écrire())
afficher("jamais")
