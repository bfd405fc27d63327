# Frazioni esatte con operatori, e la serie armonica.
definisci mcd(a, b):
    mentre b:
        a, b = b, a % b
    ritorna a

classe Frazione:
    definisci __init__(io, sopra, sotto=1):
        se sotto == 0:
            solleva ZeroDivisionError("il denominatore è zero")
        sia d = mcd(assoluto(sopra), assoluto(sotto))
        sia segno = -1 se sotto < 0 altrimenti 1
        io.sopra, io.sotto = segno * sopra // d, segno * sotto // d

    definisci __add__(io, altra):
        ritorna Frazione(io.sopra * altra.sotto + altra.sopra * io.sotto, io.sotto * altra.sotto)

    definisci __neg__(io):
        ritorna Frazione(-io.sopra, io.sotto)

    definisci __sub__(io, altra):
        ritorna io + -altra

    definisci __mul__(io, altra):
        ritorna Frazione(io.sopra * altra.sopra, io.sotto * altra.sotto)

    definisci __truediv__(io, altra):
        ritorna io * Frazione(altra.sotto, altra.sopra)

    definisci __eq__(io, altra):
        ritorna (io.sopra, io.sotto) == (altra.sopra, altra.sotto)

    definisci __repr__(io):
        ritorna stringa(io.sopra) se io.sotto == 1 altrimenti f"{io.sopra}/{io.sotto}"

sia metà, terzo = Frazione(1, 2), Frazione(2, 6)
stampa(metà + terzo, metà - terzo, metà × terzo, metà ÷ terzo, -metà, metà + metà)
stampa(Frazione(3, -6) == -metà, [Frazione(n, 4) per n in intervallo(5)])

definisci armonica(n):
    sia totale = Frazione(0)
    per k in intervallo(1, n + 1):
        totale = totale + Frazione(1, k)
        produci totale

stampa(lista(armonica(8)))
stampa(massimo(armonica(40), key=lambda f: f.sotto))
prova:
    metà / Frazione(0)
eccetto ZeroDivisionError come errore:
    stampa("errore:", errore)
