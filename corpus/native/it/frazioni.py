# Frazioni esatte con operatori, e la serie armonica.
def mcd(a, b):
    while b:
        a, b = b, a % b
    return a

class Frazione:
    def __init__(io, sopra, sotto=1):
        if sotto == 0:
            raise ZeroDivisionError("il denominatore è zero")
        d = mcd(abs(sopra), abs(sotto))
        segno = -1 if sotto < 0 else 1
        io.sopra, io.sotto = segno * sopra // d, segno * sotto // d

    def __add__(io, altra):
        return Frazione(io.sopra * altra.sotto + altra.sopra * io.sotto, io.sotto * altra.sotto)

    def __neg__(io):
        return Frazione(-io.sopra, io.sotto)

    def __sub__(io, altra):
        return io + -altra

    def __mul__(io, altra):
        return Frazione(io.sopra * altra.sopra, io.sotto * altra.sotto)

    def __truediv__(io, altra):
        return io * Frazione(altra.sotto, altra.sopra)

    def __eq__(io, altra):
        return (io.sopra, io.sotto) == (altra.sopra, altra.sotto)

    def __repr__(io):
        return str(io.sopra) if io.sotto == 1 else f"{io.sopra}/{io.sotto}"

metà, terzo = Frazione(1, 2), Frazione(2, 6)
print(metà + terzo, metà - terzo, metà * terzo, metà / terzo, -metà, metà + metà)
print(Frazione(3, -6) == -metà, [Frazione(n, 4) for n in range(5)])

def armonica(n):
    totale = Frazione(0)
    for k in range(1, n + 1):
        totale = totale + Frazione(1, k)
        yield totale

print(list(armonica(8)))
print(max(armonica(40), key=lambda f: f.sotto))
try:
    metà / Frazione(0)
except ZeroDivisionError as errore:
    print("errore:", errore)
