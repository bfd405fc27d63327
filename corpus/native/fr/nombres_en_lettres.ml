# Écrit les nombres en toutes lettres, avec les règles de « quatre-vingts » et « cents ».
soit unités = «zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize».split()
soit dizaines = {2: «vingt», 3: «trente», 4: «quarante», 5: «cinquante», 6: «soixante», 8: «quatre-vingt»}

fonction sous_cent(n):
    si n < 17:
        retour unités[n]
    sinon si n < 20:
        retour «dix-» + unités[n - 10]
    soit d, u = divmod(n, 10)
    si d == 7 ou d == 9:
        d, u = d - 1, u + 10
    selon u:
        cas 0:
            retour dizaines[d] + («s» si d == 8 sinon «»)
        cas 1 | 11 si d != 8:
            retour f"{dizaines[d]} et {sous_cent(u)}"
        défaut:
            retour f"{dizaines[d]}-{sous_cent(u)}"

fonction en_lettres(n: entier) -> chaine:
    affirmer n >= 0, «seulement les naturels»
    si n < 100:
        retour sous_cent(n)
    si n < 1000:
        soit c, r = divmod(n, 100)
        soit début = «cent» si c == 1 sinon unités[c] + « cent»
        retour début + («s» si c > 1 et r == 0 sinon «») + (« » + sous_cent(r) si r sinon «»)
    soit m, r = divmod(n, 1000)
    soit milliers = «mille» si m == 1 sinon en_lettres(m).removesuffix(«s») + « mille»
    retour milliers si r == 0 sinon milliers + « » + en_lettres(r)

soit n = 0
tant que n < 3000:
    afficher(n, «→», en_lettres(n))
    n = n * 3 + 16 si n < 100 sinon n + 391
afficher([en_lettres(k) pour k dans (21, 71, 80, 81, 91, 99, 200, 1789)])
essayer:
    en_lettres(-1)
sauf AssertionError comme e:
    afficher(«refusé :», e)
