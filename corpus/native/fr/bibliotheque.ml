# Une petite bibliothèque : prêts, retards et amendes en centimes.
classe Livre:
    déf __init__(soi, titre, auteur, pages=100):
        soi.titre = titre
        soi.auteur = auteur
        soi.pages = pages
        soi.emprunteur = Rien

    @propriété
    déf disponible(soi):
        retour soi.emprunteur est Rien

    déf __str__(soi):
        soit état = «disponible» si soi.disponible sinon f"prêté à {soi.emprunteur}"
        retour f"{soi.titre}, {soi.auteur} ({soi.pages} p.) : {état}"

classe BandeDessinée(Livre):
    déf __init__(soi, titre, auteur, tome):
        supérieur().__init__(titre, auteur, pages=48)
        soi.titre += f", tome {tome}"

classe Bibliothèque:
    const AMENDE_PAR_JOUR = 15

    déf __init__(soi, *livres):
        soi.livres = {l.titre: l pour l dans livres}

    déf prêter(soi, titre, à):
        soit livre = soi.livres[titre]
        si non livre.disponible:
            lever ValueError(f"{titre} est déjà prêté")
        livre.emprunteur = à

    déf rendre(soi, titre, retard=0):
        soi.livres[titre].emprunteur = Rien
        retour retard * soi.AMENDE_PAR_JOUR

soit ville = Bibliothèque(
    Livre(«Germinal», «Zola», 591),
    Livre(«Candide», «Voltaire»),
    BandeDessinée(«Les Phares», «Schuiten», 3),
)
ville.prêter(«Candide», à=«Léa»)
pour titre dans («Candide», «Germinal», «Nana»):
    essayer:
        ville.prêter(titre, à=«Noé»)
    sauf ValueError comme e:
        afficher(«impossible :», e)
    sauf KeyError comme e:
        afficher(«introuvable :», e)
pour livre dans trier(ville.livres.values(), key=lambda l: l.titre):
    afficher(livre)
soit centimes = ville.rendre(«Candide», retard=12)
afficher(f"amende : {centimes // 100},{centimes % 100:02} €")
