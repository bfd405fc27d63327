# lang: fr
déf somme_des_carrés(n):
    soit total = 0
    pour i dans intervalle(n):
        si i % 2 == 1:
            total += i * i
    retour total


afficher(somme_des_carrés(10))
