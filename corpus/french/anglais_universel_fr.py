# lang: fr
# Les noms anglais des fonctions restent connus; les mots-clés anglais sont des noms ordinaires.
for_ = 1
if_ = 5
while_ = "texte"
print(if_, while_, len([1, 2]), range(3), True, False, None, str(5), int("7"))
def classe_de(return_, in_=2):
    return return_ + in_
print(classe_de(1), sum([1, 2]), list(map(str, [1])), isinstance(3, int))
class_ = {"def": 1, "pour": 2}
print(class_["pour"], sorted(class_))
let = 3
print(let + if_)
