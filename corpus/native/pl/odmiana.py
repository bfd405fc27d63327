# Odmiana rzeczowników po liczebnikach: 1 plik, 2 pliki, 5 plików.
formy = {
    "plik": ("plik", "pliki", "plików"),
    "osoba": ("osoba", "osoby", "osób"),
    "złoty": ("złoty", "złote", "złotych"),
    "jabłko": ("jabłko", "jabłka", "jabłek"),
}

def forma(liczba, słowo):
    pojedyncza, mnoga, dopełniacz = formy[słowo]
    if liczba == 1:
        return pojedyncza
    elif liczba % 10 in (2, 3, 4) and liczba % 100 not in (12, 13, 14):
        return mnoga
    else:
        return dopełniacz

def zdanie(liczba, słowo):
    return f"{liczba} {forma(liczba, słowo)}"

for słowo in formy:
    print(", ".join(zdanie(n, słowo) for n in (0, 1, 2, 5, 12, 22, 25, 101, 104)))

# Tekst rozbity na słowa i policzony według pierwszej litery.
tekst = "Pchnąć w tę łódź jeża lub ośm skrzyń fig"
litery = {}
for wyraz in tekst.lower().split():
    litery.setdefault(wyraz[0], []).append(wyraz)
for litera in sorted(litery):
    print(litera, litery[litera], sep=": ")
polskie = {znak_ for znak_ in tekst.lower() if znak_ in "ąćęłńóśźż"}
print("".join(sorted(polskie)), len(polskie), all(z_ in polskie for z_ in "ąćęł"))
i = 0
while True:
    i += 1
    if i * i > 200:
        break
print(zdanie(i, "jabłko"), zdanie(i * 7 + 4, "złoty"))
