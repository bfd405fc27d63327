# lang: fr
classe ErreurMétier(Exception):
    déf __init__(self, code, détail):
        superclasse().__init__(code, détail)
        self.code = code

    déf __str__(self):
        retour f"[{self.code}] {self.args[1]}"


classe Introuvable(ErreurMétier):
    passe


déf chercher_produit(table, clé):
    essayer:
        retour table[clé]
    sauf KeyError comme e:
        lever Introuvable(404, f"pas de {clé}") depuis e
    finalement:
        afficher("recherche finie", clé)


soit stock = {"pomme": 3}
pour clé dans ("pomme", "poire"):
    essayer:
        afficher(chercher_produit(stock, clé))
    sauf Introuvable comme e:
        afficher(e, e.code, représentation(e.__cause__))
    sauf (TypeError, ValueError):
        afficher("jamais")
    sinon:
        afficher("trouvé")


déf gagne():
    essayer:
        lever ValueError("perdue")
    finalement:
        retour "finalement gagne"


déf relance():
    essayer:
        1 // 0
    sauf ZeroDivisionError:
        lever


déf boucle():
    soit journal = []
    pour k dans intervalle(4):
        essayer:
            si k == 0:
                continuer
            si k == 2:
                arrêter
            journal.append(10 // k)
        finalement:
            journal.append(f"f{k}")
    retour journal


afficher(gagne(), boucle())
essayer:
    relance()
sauf ArithmeticError comme e:
    afficher(type_de(e).__name__, e)
essayer:
    affirmer 1 > 2, "faux"
sauf AssertionError comme e:
    afficher(e)
essayer:
    inconnu + 1
sauf NameError comme e:
    afficher(e)
lever ErreurMétier(1, "fin")
