# lang: fr
class Animal:
    espèce = "inconnue"

    def __init__(self, nom):
        self.nom = nom

    def cri(self):
        return "..."

    def parler(self):
        return f"{self.nom} dit {self.cri()}"

    @property
    def initiale(self):
        return self.nom[0]

    @initiale.setter
    def initiale(self, lettre):
        self.nom = lettre + self.nom[1:]

    @staticmethod
    def compter(mots):
        return len(mots.split())

    @classmethod
    def créer(cls, *noms):
        return [cls(n) for n in noms]

    def __repr__(self):
        return f"{type(self).__name__}({self.nom})"

    def __eq__(self, autre):
        return isinstance(autre, Animal) and self.nom == autre.nom

    def __hash__(self):
        return hash(self.nom)


class Chien(Animal):
    espèce = "canis"

    def __init__(self, nom, âge=1):
        super().__init__(nom)
        self.âge = âge

    def cri(self):
        return "ouaf" * self.âge


class Chiot(Chien):
    def cri(self):
        return super().cri() + "!"


for a in [Animal("Félix"), Chien("Rex", 2), Chiot("Bé")]:
    print(a, a.parler(), a.espèce, a.initiale, isinstance(a, Chien))
r = Chien("Rex")
r.initiale = "D"
print(r, Animal.compter("un deux trois"), Chien.créer("a", "b"), Animal("x") == Chien("x"), Animal("x") in {Animal("x"): 1})
setattr(r, "couleur", "noir")
print(r.couleur, hasattr(r, "taille"), getattr(r, "taille", 0), issubclass(Chiot, Animal))
r.âge = "deux"
try:
    r.parler()
except TypeError as e:
    print(e)
try:
    r.absent
except AttributeError as e:
    print(e)


class Contexte:
    def __enter__(self):
        print("entre")
        return self

    def __exit__(self, *détails):
        print("sort", détails[0] is None)
        return True


with Contexte() as ctx:
    raise ValueError("avalée")
with Contexte(), Contexte():
    pass
