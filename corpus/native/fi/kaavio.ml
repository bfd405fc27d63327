# Lausekkeiden jäsennin ja laskin: rekursiivinen laskeutuminen.
luokka Jäsennysvirhe(ValueError):
    ohita

luokka Jäsennin:
    määrittele __init__(itse, teksti):
        itse.palat = lista(itse.pilko(teksti))
        itse.kohta = 0

    @staattinen_metodi
    määrittele pilko(teksti):
        olkoon luku = ""
        jokaiselle merkki_ sisällä teksti + " ":
            jos merkki_.isdigit():
                luku += merkki_
                jatka
            jos luku:
                tuota kokonaisluku(luku)
                luku = ""
            jos merkki_ sisällä "+-*/()":
                tuota merkki_
            muuten jos ei merkki_.isspace():
                nosta Jäsennysvirhe(f"outo merkki {merkki_!r}")

    määrittele seuraavaksi(itse, *sallitut):
        jos itse.kohta < pituus(itse.palat) ja itse.palat[itse.kohta] sisällä sallitut:
            itse.kohta += 1
            palauta itse.palat[itse.kohta - 1]
        palauta EiMitään

    määrittele summa_lauseke(itse):
        olkoon tulos = itse.tulo()
        kun merkki_ := itse.seuraavaksi("+", "-"):
            tulos = ("lisää" jos merkki_ == "+" muuten "vähennä", tulos, itse.tulo())
        palauta tulos

    määrittele tulo(itse):
        olkoon tulos = itse.tekijä()
        kun merkki_ := itse.seuraavaksi("*", "/"):
            tulos = ("kerro" jos merkki_ == "*" muuten "jaa", tulos, itse.tekijä())
        palauta tulos

    määrittele tekijä(itse):
        jos itse.seuraavaksi("("):
            olkoon sisältö = itse.summa_lauseke()
            jos itse.seuraavaksi(")") on EiMitään:
                nosta Jäsennysvirhe("sulku puuttuu")
            palauta sisältö
        jos itse.kohta >= pituus(itse.palat) tai ei on_ilmentymä(itse.palat[itse.kohta], kokonaisluku):
            nosta Jäsennysvirhe(f"luku puuttuu kohdasta {itse.kohta}")
        itse.kohta += 1
        palauta itse.palat[itse.kohta - 1]

määrittele laske(puu):
    täysmatch puu:
        tapaus int():
            palauta puu
        tapaus ("lisää", a, b):
            palauta laske(a) + laske(b)
        tapaus ("vähennä", a, b):
            palauta laske(a) - laske(b)
        tapaus ("kerro", a, b):
            palauta laske(a) * laske(b)
        tapaus ("jaa", a, b):
            palauta laske(a) // laske(b)

jokaiselle lauseke sisällä ["1 + 2 * 3", "(1+2)*3 - 10/4", "((7))", "2 * (3", "4 + ", "1 % 2", "8/(4-4)"]:
    yritä:
        olkoon puu = Jäsennin(lauseke).summa_lauseke()
        tulosta(lauseke, "→", puu, "→", laske(puu))
    paitsi Jäsennysvirhe nimellä virhe:
        tulosta(lauseke, "✗", virhe)
    paitsi ZeroDivisionError:
        tulosta(lauseke, "✗ nollalla ei voi jakaa")
