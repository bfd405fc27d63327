# Un compte, en français.
importer math comme m, sys
depuis collections importer (Counter comme Compteur, deque,)

déf moyenne(valeurs, défaut=0, *reste, clé=Rien, **options) -> flottant:
    """La moyenne."""
    si non valeurs:
        retour défaut
    total = 0
    pour chaque v dans valeurs:
        total += v
    retour total / longueur(valeurs)

classe Compte(objet):
    déf __init__(soi, solde: entier = 0):
        soi.solde = solde
        superclasse().__init__()

essayer:
    afficher(moyenne([1, 2, 3]), f"{moyenne([]):>{longueur("ab")}} {maximum(1, 2)=}", end="")
    x = Compte(5).si
sauf (ValueError, TypeError) comme e:
    lever RuntimeError("x") depuis e
sinon:
    passer
finalement:
    passer
soit y = 3 si x > 2 et non x == 4 sinon Rien
const LIMITE = 10
selon y:
    cas 1 | 2: afficher("un")
    cas [a, *b] si a == 1:
        passer
    défaut:
        afficher("autre")
si x pas dans [1]: afficher(1)
sinon si x est non Rien: afficher(2)
sinon: afficher(3)
tant que Vrai:
    pause
somme = 3
afficher(somme, True, None, Faux ou Vrai, si_tout)
carrés = [i ** 2 pour i dans intervalle(10) si i % 2 == 0]
f = lambda x, *, y=1: x + y
print(trier := 1, re.match(defaut=1, si=2))
