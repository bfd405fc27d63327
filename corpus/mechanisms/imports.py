# An English program imports a French module, which imports an English one that imports it.
from _mesures_fr import Mesure, somme_des

measures = [Mesure(2), Mesure(5)]
print(somme_des(measures), measures[0].triple())
