import _mesures_fr


def scaled(value):
    return value * _mesures_fr.FACTEUR
