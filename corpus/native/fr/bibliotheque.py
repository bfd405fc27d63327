# Une petite bibliothèque : prêts, retards et amendes en centimes.
class Livre:
    def __init__(soi, titre, auteur, pages=100):
        soi.titre = titre
        soi.auteur = auteur
        soi.pages = pages
        soi.emprunteur = None

    @property
    def disponible(soi):
        return soi.emprunteur is None

    def __str__(soi):
        état = "disponible" if soi.disponible else f"prêté à {soi.emprunteur}"
        return f"{soi.titre}, {soi.auteur} ({soi.pages} p.) : {état}"

class BandeDessinée(Livre):
    def __init__(soi, titre, auteur, tome):
        super().__init__(titre, auteur, pages=48)
        soi.titre += f", tome {tome}"

class Bibliothèque:
    AMENDE_PAR_JOUR = 15

    def __init__(soi, *livres):
        soi.livres = {l.titre: l for l in livres}

    def prêter(soi, titre, à):
        livre = soi.livres[titre]
        if not livre.disponible:
            raise ValueError(f"{titre} est déjà prêté")
        livre.emprunteur = à

    def rendre(soi, titre, retard=0):
        soi.livres[titre].emprunteur = None
        return retard * soi.AMENDE_PAR_JOUR

ville = Bibliothèque(
    Livre("Germinal", "Zola", 591),
    Livre("Candide", "Voltaire"),
    BandeDessinée("Les Phares", "Schuiten", 3),
)
ville.prêter("Candide", à="Léa")
for titre in ("Candide", "Germinal", "Nana"):
    try:
        ville.prêter(titre, à="Noé")
    except ValueError as e:
        print("impossible :", e)
    except KeyError as e:
        print("introuvable :", e)
for livre in sorted(ville.livres.values(), key=lambda l: l.titre):
    print(livre)
centimes = ville.rendre("Candide", retard=12)
print(f"amende : {centimes // 100},{centimes % 100:02} €")
