# lang: fr
# Les quinze premiers nombres de Fibonacci, puis un grand.


déf fibonacci(n):
    soit a = 0
    soit b = 1
    soit compteur = 0
    tant que compteur < n:
        soit suivant = a + b
        a = b
        b = suivant
        compteur += 1
    retour a


pour i dans intervalle(15):
    afficher(fibonacci(i), end=" ")
afficher()
afficher(fibonacci(150))
