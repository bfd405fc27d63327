# lang: fr
TAUX = 0.2


class ListeVide(Exception):
    pass


def moyenne(nombres):
    if not nombres:
        raise ListeVide("rien à moyenner")
    return sum(nombres) / len(nombres)


class Compteur:
    def __init__(self, nom):
        self.nom = nom
        self.valeur = 0

    def ajouter(self, n=1):
        self.valeur += n

    def __str__(self):
        return f"{self.nom}: {self.valeur}"


def mots(texte):
    for m in texte.split():
        if len(m) > 2:
            yield m.upper()


def rappeler(f, x):
    return f(x)


def signe(n):
    return "négatif" if n < 0 else "nul" if n == 0 else "positif"


def convertir(texte):
    return int(texte)
