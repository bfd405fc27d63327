# lang: fr
# Les noms anglais des fonctions restent connus; les mots-clés anglais sont des noms ordinaires.
soit for_ = 1
if = 5
while = "texte"
print(if, while, len([1, 2]), range(3), True, False, None, str(5), int("7"))
def classe_de(return_, in_=2):
    retour return_ + in_
afficher(classe_de(1), sum([1, 2]), list(map(str, [1])), isinstance(3, int))
soit class_ = {"def": 1, "pour": 2}
afficher(class_["pour"], sorted(class_))
let = 3
afficher(let + if)
