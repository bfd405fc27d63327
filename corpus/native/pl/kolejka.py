# Kolejka w przychodni: generatory, klasy i wyjątki.
class PustaKolejka(Exception):
    pass

class Pacjent:
    def __init__(ja, imię, wiek, pilne=False):
        ja.imię = imię
        ja.wiek = wiek
        ja.pilne = pilne

    def __repr__(ja):
        return f"{ja.imię} ({ja.wiek}{'!' if ja.pilne else ''})"

class Kolejka:
    def __init__(ja):
        ja._pilni, ja._zwykli = [], []

    def dodaj(ja, pacjent):
        (ja._pilni if pacjent.pilne else ja._zwykli).append(pacjent)
        return ja

    def następny(ja):
        for lista_pacjentów in (ja._pilni, ja._zwykli):
            if lista_pacjentów:
                return lista_pacjentów.pop(0)
        raise PustaKolejka("nikt nie czeka")

    def __iter__(ja):
        yield from ja._pilni
        yield from ja._zwykli

    def __len__(ja):
        return len(ja._pilni) + len(ja._zwykli)

kolejka = Kolejka()
kolejka.dodaj(Pacjent("Zofia", 71)).dodaj(Pacjent("Łukasz", 34)).dodaj(Pacjent("Hania", 4, pilne=True))
print(len(kolejka), list(kolejka))
try:
    while True:
        pacjent = kolejka.następny()
        if pacjent.wiek < 18:
            print("dziecko:", pacjent)
            continue
        print("wchodzi:", pacjent, "i zostaje", len(kolejka))
except PustaKolejka as błąd:
    print("koniec:", błąd)
finally:
    print("gabinet zamknięty")
print(kolejka is not None, bool(kolejka), not kolejka)
