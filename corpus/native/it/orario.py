# Il treno migliore: un orario, una coda di priorità e i cambi.
orario = [
    ("Torino", "Milano", 60, 75),
    ("Milano", "Bologna", 150, 220),
    ("Torino", "Genova", 90, 210),
    ("Genova", "Firenze", 230, 400),
    ("Bologna", "Firenze", 235, 275),
    ("Firenze", "Roma", 290, 385),
    ("Bologna", "Roma", 225, 410),
]

def ore(minuti):
    return f"{minuti // 60:02}:{minuti % 60:02}"

class Coda:
    """Una coda ordinata, semplice e lenta."""

    def __init__(io):
        io.cose = []

    def __len__(io):
        return len(io.cose)

    def metti(io, *cosa):
        io.cose.append(cosa)
        io.cose.sort(reverse=True)

    def togli(io):
        return io.cose.pop()

def viaggio(partenza, arrivo, pronto=0):
    coda, visti = Coda(), set()
    coda.metti(pronto, partenza, ())
    while coda:
        adesso, dove, tratte = coda.togli()
        if dove == arrivo:
            return adesso, tratte
        if dove in visti:
            continue
        visti.add(dove)
        for da_dove, a_dove, parte, arriva in orario:
            if da_dove == dove and parte >= adesso:
                coda.metti(arriva, a_dove, (*tratte, (dove, parte, a_dove, arriva)))
    return None

for partenza, arrivo, pronto in [("Torino", "Roma", 50), ("Torino", "Roma", 80), ("Roma", "Torino", 0)]:
    if (trovato := viaggio(partenza, arrivo, pronto)) is None:
        print(f"{partenza} → {arrivo}: nessun treno")
        continue
    fine, tratte = trovato
    print(f"{partenza} → {arrivo}: arrivo alle {ore(fine)}, cambi: {len(tratte) - 1}")
    for numero, (da_dove, parte, a_dove, arriva) in enumerate(tratte, 1):
        print(f"  {numero}. {ore(parte)} {da_dove:<8} {ore(arriva)} {a_dove}")
