# lang: fr
# Déclarations, conditions et boucles.
soit prénom = "Zoé"
soit âge = 41
const LIMITE = 3
afficher(f"Bonjour {prénom}, {âge + 1} ans", sep="")
si âge < 18:
    afficher("mineure")
sinon si âge < 65 et non âge == 40:
    afficher("adulte")
sinonsi âge > 100 ou âge < 0:
    afficher("impossible")
sinon:
    afficher("retraitée")
pour i dans intervalle(LIMITE):
    si i == 1:
        continuer
    afficher(i, end=" ")
sinon:
    afficher("fin")
soit n = 5
tantque n > 0:
    n -= 2
    si n == 1:
        pause
sinon:
    afficher("jamais")
tant que n < 4:
    n += 1
pour chaque lettre dans "abc":
    passer
afficher(n, lettre, Vrai, Faux, Rien, Vrai et Faux, 1 dans [1, 2], 3 pas dans (1, 2), n est Rien, n est non Rien)
soit a, b = 1, 2
a, b = b, a
soit *reste, dernier = [1, 2, 3]
afficher(a, b, reste, dernier, "oui" si a > b sinon "non")
affirmer a == 2, "jamais vu"
soit total = somme([x ** 2 pour x dans intervalle(5) si x % 2 == 0])
afficher(total, longueur("été"), maximum(3, 9), minimum([4, 2]), trier([3, 1, 2], reverse=Vrai), valeurabsolue(-7))
soit d = {"un": 1, "deux": 2}
supprimer d["un"]
afficher(d, chaine(12) + "!", entier("42") + 1, flottant("2.5"), liste("ab"), booléen(0), type_de(3).__name__)
afficher(not_a_keyword := 5, d si d sinon "vide")
