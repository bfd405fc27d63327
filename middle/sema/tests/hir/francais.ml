déf somme_jusqu_a(n):
    soit total = 0
    pour i dans intervalle(n):
        total += i
    retour total

afficher(somme_jusqu_a(10))
