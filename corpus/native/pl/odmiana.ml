# Odmiana rzeczowników po liczebnikach: 1 plik, 2 pliki, 5 plików.
niech formy = {
    "plik": ("plik", "pliki", "plików"),
    "osoba": ("osoba", "osoby", "osób"),
    "złoty": ("złoty", "złote", "złotych"),
    "jabłko": ("jabłko", "jabłka", "jabłek"),
}

funkcja forma(liczba, słowo):
    niech pojedyncza, mnoga, dopełniacz = formy[słowo]
    jeśli liczba == 1:
        zwróć pojedyncza
    inaczej jeśli liczba % 10 w (2, 3, 4) oraz liczba % 100 nie w (12, 13, 14):
        zwróć mnoga
    inaczej:
        zwróć dopełniacz

funkcja zdanie(liczba, słowo):
    zwróć f"{liczba} {forma(liczba, słowo)}"

dla słowo w formy:
    drukuj(", ".join(zdanie(n, słowo) dla n w (0, 1, 2, 5, 12, 22, 25, 101, 104)))

# Tekst rozbity na słowa i policzony według pierwszej litery.
niech tekst = "Pchnąć w tę łódź jeża lub ośm skrzyń fig"
niech litery = {}
dla wyraz w tekst.lower().split():
    litery.setdefault(wyraz[0], []).append(wyraz)
dla litera w posortowane(litery):
    drukuj(litera, litery[litera], sep=": ")
niech polskie = {znak_ dla znak_ w tekst.lower() jeśli znak_ w "ąćęłńóśźż"}
drukuj("".join(posortowane(polskie)), długość(polskie), wszystkie(z_ w polskie dla z_ w "ąćęł"))
niech i = 0
dopóki prawda:
    i += 1
    jeśli i * i > 200:
        przerwij
drukuj(zdanie(i, "jabłko"), zdanie(i * 7 + 4, "złoty"))
