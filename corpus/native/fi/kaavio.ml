# Lausekkeiden jäsennin ja laskin: rekursiivinen laskeutuminen.
luokka Jäsennysvirhe(ValueError):
    ohita

luokka Jäsennin:
    maarittele __init__(itse, teksti):
        itse.palat = lista(itse.pilko(teksti))
        itse.kohta = 0

    @staattinenmetodi
    maarittele pilko(teksti):
        olkoon luku = ""
        jokaiselle merkki_ sisalla teksti + " ":
            jos merkki_.isdigit():
                luku += merkki_
                jatka
            jos luku:
                tuota kokonaisluku(luku)
                luku = ""
            jos merkki_ sisalla "+-*/()":
                tuota merkki_
            muuten_jos ei merkki_.isspace():
                nosta Jäsennysvirhe(f"outo merkki {merkki_!r}")

    maarittele seuraavaksi(itse, *sallitut):
        jos itse.kohta < pituus(itse.palat) ja itse.palat[itse.kohta] sisalla sallitut:
            itse.kohta += 1
            palauta itse.palat[itse.kohta - 1]
        palauta EiMitaan

    maarittele summa_lauseke(itse):
        olkoon tulos = itse.tulo()
        kun merkki_ := itse.seuraavaksi("+", "-"):
            tulos = ("lisää" jos merkki_ == "+" muuten "vähennä", tulos, itse.tulo())
        palauta tulos

    maarittele tulo(itse):
        olkoon tulos = itse.tekijä()
        kun merkki_ := itse.seuraavaksi("*", "/"):
            tulos = ("kerro" jos merkki_ == "*" muuten "jaa", tulos, itse.tekijä())
        palauta tulos

    maarittele tekijä(itse):
        jos itse.seuraavaksi("("):
            olkoon sisällä = itse.summa_lauseke()
            jos itse.seuraavaksi(")") on EiMitaan:
                nosta Jäsennysvirhe("sulku puuttuu")
            palauta sisällä
        jos itse.kohta >= pituus(itse.palat) tai ei on_ilmentyma(itse.palat[itse.kohta], kokonaisluku):
            nosta Jäsennysvirhe(f"luku puuttuu kohdasta {itse.kohta}")
        itse.kohta += 1
        palauta itse.palat[itse.kohta - 1]

maarittele laske(puu):
    taysmatch puu:
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

jokaiselle lauseke sisalla ["1 + 2 * 3", "(1+2)*3 - 10/4", "((7))", "2 * (3", "4 + ", "1 % 2", "8/(4-4)"]:
    yrita:
        olkoon puu = Jäsennin(lauseke).summa_lauseke()
        tulosta(lauseke, "→", puu, "→", laske(puu))
    paitsi Jäsennysvirhe nimella virhe:
        tulosta(lauseke, "✗", virhe)
    paitsi ZeroDivisionError:
        tulosta(lauseke, "✗ nollalla ei voi jakaa")
