# lang: fr
importer _scale

soit FACTEUR = 3


classe Mesure:
    déf __init__(soi, valeur):
        soi.valeur = valeur

    déf triple(soi):
        retour _scale.scaled(soi.valeur)


déf somme_des(mesures):
    soit total = 0
    pour m dans mesures:
        total += m.valeur
    retour total
