# Kolejka w przychodni: generatory, klasy i wyjątki.
klasa PustaKolejka(Exception):
    pomiń

klasa Pacjent:
    funkcja __init__(ja, imię, wiek, pilne=fałsz):
        ja.imię = imię
        ja.wiek = wiek
        ja.pilne = pilne

    funkcja __repr__(ja):
        zwróć f"{ja.imię} ({ja.wiek}{'!' jeśli ja.pilne inaczej ''})"

klasa Kolejka:
    funkcja __init__(ja):
        ja._pilni, ja._zwykli = [], []

    funkcja dodaj(ja, pacjent):
        (ja._pilni jeśli pacjent.pilne inaczej ja._zwykli).append(pacjent)
        zwróć ja

    funkcja następny(ja):
        dla lista_pacjentów w (ja._pilni, ja._zwykli):
            jeśli lista_pacjentów:
                zwróć lista_pacjentów.pop(0)
        podnieś PustaKolejka("nikt nie czeka")

    funkcja __iter__(ja):
        zwróć_wartość z_modułu ja._pilni
        zwróć_wartość z_modułu ja._zwykli

    funkcja __len__(ja):
        zwróć długość(ja._pilni) + długość(ja._zwykli)

niech kolejka = Kolejka()
kolejka.dodaj(Pacjent("Zofia", 71)).dodaj(Pacjent("Łukasz", 34)).dodaj(Pacjent("Hania", 4, pilne=prawda))
drukuj(długość(kolejka), lista(kolejka))
spróbuj:
    dopóki prawda:
        niech pacjent = kolejka.następny()
        jeśli pacjent.wiek < 18:
            drukuj("dziecko:", pacjent)
            kontynuuj
        drukuj("wchodzi:", pacjent, "i zostaje", długość(kolejka))
wyjątek PustaKolejka jako błąd:
    drukuj("koniec:", błąd)
w końcu:
    drukuj("gabinet zamknięty")
drukuj(kolejka jest nie brak, bool(kolejka), nie kolejka)
