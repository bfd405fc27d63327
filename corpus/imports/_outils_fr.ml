# lang: fr
soit TAUX = 0.2


classe ListeVide(Exception):
    passe


déf moyenne(nombres):
    si non nombres:
        lever ListeVide("rien à moyenner")
    retour somme(nombres) / longueur(nombres)


classe Compteur:
    déf __init__(self, nom):
        self.nom = nom
        self.valeur = 0

    déf ajouter(self, n=1):
        self.valeur += n

    déf __str__(self):
        retour f"{self.nom}: {self.valeur}"


déf mots(texte):
    pour m dans texte.split():
        si longueur(m) > 2:
            produire m.upper()


déf rappeler(f, x):
    retour f(x)


déf signe(n):
    retour "négatif" si n < 0 sinon "nul" si n == 0 sinon "positif"


déf convertir(texte):
    retour entier(texte)
