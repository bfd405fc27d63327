# lang: fr
# Une erreur traverse trois cadres : la trace montre les lignes françaises.
def convertir(texte):
    return int(texte)


def additionner(textes):
    total = 0
    for t in textes:
        total += convertir(t)
    return total


class Rapport:
    def __init__(self, textes):
        self.textes = textes

    def écrire(self):
        return "total " + str(additionner(self.textes))


print(Rapport(["1", "2"]).écrire())
print(Rapport(["1", "deux"]).écrire())
print("jamais")
