# lang: fr
import _scale

FACTEUR = 3


class Mesure:
    def __init__(soi, valeur):
        soi.valeur = valeur

    def triple(soi):
        return _scale.scaled(soi.valeur)


def somme_des(mesures):
    total = 0
    for m in mesures:
        total += m.valeur
    return total
