# Macierze liczb całkowitych: mnożenie, potęgi i wyznacznik.
def pomnóż(a, b):
    kolumny = list(zip(*b))
    return [[sum(x * y for x, y in zip(wiersz, kolumna)) for kolumna in kolumny] for wiersz in a]

def jednostkowa(n):
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]

def potęga(a, n):
    wynik = jednostkowa(len(a))
    while n > 0:
        if n & 1:
            wynik = pomnóż(wynik, a)
        a = pomnóż(a, a)
        n >>= 1
    return wynik

def wyznacznik(a):
    if not a:
        return 1
    razem = 0
    for k, wartość in enumerate(a[0]):
        minor = [wiersz[:k] + wiersz[k + 1:] for wiersz in a[1:]]
        razem += (-1) ** k * wartość * wyznacznik(minor)
    return razem

def pokaż(a):
    szerokość = max(len(str(x)) for wiersz in a for x in wiersz)
    for wiersz in a:
        print(" ".join(str(x).rjust(szerokość) for x in wiersz))

fib = [[1, 1], [1, 0]]
pokaż(potęga(fib, 30))
print(potęga(fib, 200)[0][1], wyznacznik(potęga(fib, 21)))
a = [[2, -3, 1], [2, 0, -1], [1, 4, 5]]
pokaż(pomnóż(a, a))
print(wyznacznik(a), wyznacznik(pomnóż(a, a)) == wyznacznik(a) ** 2)
śledź = lambda m: sum(m[i][i] for i in range(len(m)))
print(śledź(a), [śledź(potęga(a, n)) for n in range(5)])
