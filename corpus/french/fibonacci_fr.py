# lang: fr
# Les quinze premiers nombres de Fibonacci, puis un grand.


def fibonacci(n):
    a = 0
    b = 1
    compteur = 0
    while compteur < n:
        suivant = a + b
        a = b
        b = suivant
        compteur += 1
    return a


for i in range(15):
    print(fibonacci(i), end=" ")
print()
print(fibonacci(150))
