# Macierze liczb całkowitych: mnożenie, potęgi i wyznacznik.
funkcja pomnóż(a, b):
    niech kolumny = lista(połącz(*b))
    zwróć [[suma(x * y dla x, y w połącz(wiersz, kolumna)) dla kolumna w kolumny] dla wiersz w a]

funkcja jednostkowa(n):
    zwróć [[1 jeśli i == j inaczej 0 dla j w zakres(n)] dla i w zakres(n)]

funkcja potęga(a, n):
    niech wynik = jednostkowa(długość(a))
    dopóki n > 0:
        jeśli n & 1:
            wynik = pomnóż(wynik, a)
        a = pomnóż(a, a)
        n >>= 1
    zwróć wynik

funkcja wyznacznik(a):
    jeśli nie a:
        zwróć 1
    niech razem = 0
    dla k, wartość w wylicz(a[0]):
        niech minor = [wiersz[:k] + wiersz[k + 1:] dla wiersz w a[1:]]
        razem += (-1) ** k * wartość * wyznacznik(minor)
    zwróć razem

funkcja pokaż(a):
    niech szerokość = maksimum(długość(łańcuch(x)) dla wiersz w a dla x w wiersz)
    dla wiersz w a:
        drukuj(" ".join(łańcuch(x).rjust(szerokość) dla x w wiersz))

fib = [[1, 1], [1, 0]]
pokaż(potęga(fib, 30))
drukuj(potęga(fib, 200)[0][1], wyznacznik(potęga(fib, 21)))
niech a = [[2, -3, 1], [2, 0, -1], [1, 4, 5]]
pokaż(pomnóż(a, a))
drukuj(wyznacznik(a), wyznacznik(pomnóż(a, a)) == wyznacznik(a) ** 2)
niech śledź = lambda m: suma(m[i][i] dla i w zakres(długość(m)))
drukuj(śledź(a), [śledź(potęga(a, n)) dla n w zakres(5)])
