# Cifrario di Cesare e analisi delle frequenze.
sia alfabeto = "abcdefghijklmnopqrstuvwxyz"
sia accenti = {"à": "a", "è": "e", "é": "e", "ì": "i", "ò": "o", "ù": "u"}

definisci semplifica(testo):
    ritorna "".join(accenti.get(c, c) per c in testo.lower())

definisci cifra(testo, chiave):
    sia risultato = []
    per c in semplifica(testo):
        se c in alfabeto:
            sia posizione = (ordinale(c) - ordinale("a") + chiave) % 26
            risultato.append(carattere(ordinale("a") + posizione))
        altrimentise c == " ":
            risultato.append("_")
        altrimenti:
            continua
    ritorna "".join(risultato)

definisci frequenze(testo):
    sia conto = {}
    per c in testo:
        conto[c] = conto.get(c, 0) + 1
    ritorna ordinato(conto.items(), key=lambda coppia: (-coppia[1], coppia[0]))

definisci indovina(cifrato):
    # In italiano la lettera più frequente è quasi sempre una vocale.
    sia lettere = [c per c, _ in frequenze(cifrato) se c != "_"]
    per probabile in "eaio":
        produci (ordinale(lettere[0]) - ordinale(probabile)) % 26

sia messaggio = «Nel mezzo del cammin di nostra vita mi ritrovai per una selva oscura, ché la diritta via era smarrita»
sia segreto = cifra(messaggio, 7)
stampa(segreto)
stampa(frequenze(segreto)[:5])
per chiave in indovina(segreto):
    sia prova_chiave = cifra(segreto.replace("_", " "), -chiave)
    sia giusto = " la " in prova_chiave.replace("_", " ")
    stampa(chiave, prova_chiave[:24], "giusto" se giusto altrimenti "sbagliato")
    se giusto:
        interrompi
altrimenti:
    stampa("nessuna chiave")
