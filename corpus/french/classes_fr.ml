# lang: fr
classe Animal:
    espèce = "inconnue"

    déf __init__(self, nom):
        self.nom = nom

    déf cri(self):
        retour "..."

    déf parler(self):
        retour f"{self.nom} dit {self.cri()}"

    @propriété
    déf initiale(self):
        retour self.nom[0]

    @initiale.setter
    déf initiale(self, lettre):
        self.nom = lettre + self.nom[1:]

    @methode_statique
    déf compter(mots):
        retour longueur(mots.split())

    @methode_de_classe
    déf créer(cls, *noms):
        retour [cls(n) pour n dans noms]

    déf __repr__(self):
        retour f"{type_de(self).__name__}({self.nom})"

    déf __eq__(self, autre):
        retour est_instance(autre, Animal) et self.nom == autre.nom

    déf __hash__(self):
        retour hachage(self.nom)


classe Chien(Animal):
    espèce = "canis"

    déf __init__(self, nom, âge=1):
        superclasse().__init__(nom)
        self.âge = âge

    déf cri(self):
        retour "ouaf" * self.âge


classe Chiot(Chien):
    déf cri(self):
        retour superclasse().cri() + "!"


pour a dans [Animal("Félix"), Chien("Rex", 2), Chiot("Bé")]:
    afficher(a, a.parler(), a.espèce, a.initiale, est_instance(a, Chien))
soit r = Chien("Rex")
r.initiale = "D"
afficher(r, Animal.compter("un deux trois"), Chien.créer("a", "b"), Animal("x") == Chien("x"), Animal("x") dans {Animal("x"): 1})
définir_attribut(r, "couleur", "noir")
afficher(r.couleur, a_attribut(r, "taille"), obtenir_attribut(r, "taille", 0), est_sous_classe(Chiot, Animal))
r.âge = "deux"
essayer:
    r.parler()
sauf TypeError comme e:
    afficher(e)
essayer:
    r.absent
sauf AttributeError comme e:
    afficher(e)


classe Contexte:
    déf __enter__(self):
        afficher("entre")
        retour self

    déf __exit__(self, *détails):
        afficher("sort", détails[0] est Rien)
        retour Vrai


avec Contexte() comme ctx:
    lever ValueError("avalée")
avec Contexte(), Contexte():
    passe
