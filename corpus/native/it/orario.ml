# Il treno migliore: un orario, una coda di priorità e i cambi.
sia orario = [
    («Torino», «Milano», 60, 75),
    («Milano», «Bologna», 150, 220),
    («Torino», «Genova», 90, 210),
    («Genova», «Firenze», 230, 400),
    («Bologna», «Firenze», 235, 275),
    («Firenze», «Roma», 290, 385),
    («Bologna», «Roma», 225, 410),
]

definisci ore(minuti):
    ritorna f"{minuti // 60:02}:{minuti % 60:02}"

classe Coda:
    """Una coda ordinata, semplice e lenta."""

    definisci __init__(io):
        io.cose = []

    definisci __len__(io):
        ritorna lunghezza(io.cose)

    definisci metti(io, *cosa):
        io.cose.append(cosa)
        io.cose.sort(reverse=Vero)

    definisci togli(io):
        ritorna io.cose.pop()

definisci viaggio(partenza, arrivo, pronto=0):
    sia coda, visti = Coda(), insieme()
    coda.metti(pronto, partenza, ())
    mentre coda:
        sia adesso, dove, tratte = coda.togli()
        se dove == arrivo:
            ritorna adesso, tratte
        se dove in visti:
            continua
        visti.add(dove)
        per da_dove, a_dove, parte, arriva in orario:
            se da_dove == dove e parte >= adesso:
                coda.metti(arriva, a_dove, (*tratte, (dove, parte, a_dove, arriva)))
    ritorna Nessuno

per partenza, arrivo, pronto in [(«Torino», «Roma», 50), («Torino», «Roma», 80), («Roma», «Torino», 0)]:
    se (trovato := viaggio(partenza, arrivo, pronto)) è Nessuno:
        stampa(f"{partenza} → {arrivo}: nessun treno")
        continua
    sia fine, tratte = trovato
    stampa(f"{partenza} → {arrivo}: arrivo alle {ore(fine)}, cambi: {lunghezza(tratte) - 1}")
    per numero, (da_dove, parte, a_dove, arriva) in enumerare(tratte, 1):
        stampa(f"  {numero}. {ore(parte)} {da_dove:<8} {ore(arriva)} {a_dove}")
