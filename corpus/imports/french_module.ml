# An English program that uses a French module.
from _outils_fr import moyenne, Compteur
import _outils_fr as outils

print(moyenne([1, 2, 6]), moyenne([0.5]))
c = Compteur("pommes")
c.ajouter()
c.ajouter(4)
print(c, c.valeur, outils.TAUX, outils.convertir("12") + 1)
for mot in outils.mots("le chat est là"):
    print(mot, end=";")
print()
try:
    moyenne([])
except outils.ListeVide as e:
    print("empty:", e)
print(outils.rappeler(lambda x: x * 2, 21), [outils.signe(n) for n in (-5, 0, 5)])


class Loud(Compteur):
    def ajouter(self, n=1):
        print("adding", n)
        super().ajouter(n * 10)


l = Loud("cris")
l.ajouter(2)
print(l)
outils.convertir("douze")
