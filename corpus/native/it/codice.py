# Cifrario di Cesare e analisi delle frequenze.
alfabeto = "abcdefghijklmnopqrstuvwxyz"
accenti = {"à": "a", "è": "e", "é": "e", "ì": "i", "ò": "o", "ù": "u"}

def semplifica(testo):
    return "".join(accenti.get(c, c) for c in testo.lower())

def cifra(testo, chiave):
    risultato = []
    for c in semplifica(testo):
        if c in alfabeto:
            posizione = (ord(c) - ord("a") + chiave) % 26
            risultato.append(chr(ord("a") + posizione))
        elif c == " ":
            risultato.append("_")
        else:
            continue
    return "".join(risultato)

def frequenze(testo):
    conto = {}
    for c in testo:
        conto[c] = conto.get(c, 0) + 1
    return sorted(conto.items(), key=lambda coppia: (-coppia[1], coppia[0]))

def indovina(cifrato):
    # In italiano la lettera più frequente è quasi sempre una vocale.
    lettere = [c for c, _ in frequenze(cifrato) if c != "_"]
    for probabile in "eaio":
        yield (ord(lettere[0]) - ord(probabile)) % 26

messaggio = "Nel mezzo del cammin di nostra vita mi ritrovai per una selva oscura, ché la diritta via era smarrita"
segreto = cifra(messaggio, 7)
print(segreto)
print(frequenze(segreto)[:5])
for chiave in indovina(segreto):
    prova_chiave = cifra(segreto.replace("_", " "), -chiave)
    giusto = " la " in prova_chiave.replace("_", " ")
    print(chiave, prova_chiave[:24], "giusto" if giusto else "sbagliato")
    if giusto:
        break
else:
    print("nessuna chiave")
