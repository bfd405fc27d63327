# Kolejka w przychodni: generatory, klasy i wyjątki.
klasa PustaKolejka(Exception):
    pomin

klasa Pacjent:
    funkcja __init__(ja, imię, wiek, pilne=Falsz):
        ja.imię = imię
        ja.wiek = wiek
        ja.pilne = pilne

    funkcja __repr__(ja):
        zwroc f"{ja.imię} ({ja.wiek}{'!' jesli ja.pilne inaczej ''})"

klasa Kolejka:
    funkcja __init__(ja):
        ja._pilni, ja._zwykli = [], []

    funkcja dodaj(ja, pacjent):
        (ja._pilni jesli pacjent.pilne inaczej ja._zwykli).append(pacjent)
        zwroc ja

    funkcja następny(ja):
        dla lista_pacjentów w (ja._pilni, ja._zwykli):
            jesli lista_pacjentów:
                zwroc lista_pacjentów.pop(0)
        podnies PustaKolejka("nikt nie czeka")

    funkcja __iter__(ja):
        zwroc_wartosc zmodulu ja._pilni
        zwroc_wartosc zmodulu ja._zwykli

    funkcja __len__(ja):
        zwroc dlugosc(ja._pilni) + dlugosc(ja._zwykli)

niech kolejka = Kolejka()
kolejka.dodaj(Pacjent("Zofia", 71)).dodaj(Pacjent("Łukasz", 34)).dodaj(Pacjent("Hania", 4, pilne=Prawda))
drukuj(dlugosc(kolejka), lista(kolejka))
sprobuj:
    dopoki Prawda:
        niech pacjent = kolejka.następny()
        jesli pacjent.wiek < 18:
            drukuj("dziecko:", pacjent)
            kontynuuj
        drukuj("wchodzi:", pacjent, "i zostaje", dlugosc(kolejka))
wyjatek PustaKolejka jako błąd:
    drukuj("koniec:", błąd)
w_koncu:
    drukuj("gabinet zamknięty")
drukuj(kolejka jest nie Brak, bool(kolejka), nie kolejka)
