# Lausekkeiden jäsennin ja laskin: rekursiivinen laskeutuminen.
class Jäsennysvirhe(ValueError):
    pass

class Jäsennin:
    def __init__(itse, teksti):
        itse.palat = list(itse.pilko(teksti))
        itse.kohta = 0

    @staticmethod
    def pilko(teksti):
        luku = ""
        for merkki_ in teksti + " ":
            if merkki_.isdigit():
                luku += merkki_
                continue
            if luku:
                yield int(luku)
                luku = ""
            if merkki_ in "+-*/()":
                yield merkki_
            elif not merkki_.isspace():
                raise Jäsennysvirhe(f"outo merkki {merkki_!r}")

    def seuraavaksi(itse, *sallitut):
        if itse.kohta < len(itse.palat) and itse.palat[itse.kohta] in sallitut:
            itse.kohta += 1
            return itse.palat[itse.kohta - 1]
        return None

    def summa_lauseke(itse):
        tulos = itse.tulo()
        while merkki_ := itse.seuraavaksi("+", "-"):
            tulos = ("lisää" if merkki_ == "+" else "vähennä", tulos, itse.tulo())
        return tulos

    def tulo(itse):
        tulos = itse.tekijä()
        while merkki_ := itse.seuraavaksi("*", "/"):
            tulos = ("kerro" if merkki_ == "*" else "jaa", tulos, itse.tekijä())
        return tulos

    def tekijä(itse):
        if itse.seuraavaksi("("):
            sisältö = itse.summa_lauseke()
            if itse.seuraavaksi(")") is None:
                raise Jäsennysvirhe("sulku puuttuu")
            return sisältö
        if itse.kohta >= len(itse.palat) or not isinstance(itse.palat[itse.kohta], int):
            raise Jäsennysvirhe(f"luku puuttuu kohdasta {itse.kohta}")
        itse.kohta += 1
        return itse.palat[itse.kohta - 1]

def laske(puu):
    match puu:
        case int():
            return puu
        case ("lisää", a, b):
            return laske(a) + laske(b)
        case ("vähennä", a, b):
            return laske(a) - laske(b)
        case ("kerro", a, b):
            return laske(a) * laske(b)
        case ("jaa", a, b):
            return laske(a) // laske(b)

for lauseke in ["1 + 2 * 3", "(1+2)*3 - 10/4", "((7))", "2 * (3", "4 + ", "1 % 2", "8/(4-4)"]:
    try:
        puu = Jäsennin(lauseke).summa_lauseke()
        print(lauseke, "→", puu, "→", laske(puu))
    except Jäsennysvirhe as virhe:
        print(lauseke, "✗", virhe)
    except ZeroDivisionError:
        print(lauseke, "✗ nollalla ei voi jakaa")
