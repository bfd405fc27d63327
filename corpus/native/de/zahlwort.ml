# Zahlen als deutsche Zahlwörter, und zurück durch Ausprobieren.
sei einer = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
sei zehner = {2: "zwanzig", 3: "dreißig", 6: "sechzig", 7: "siebzig"}

Funktion unter_hundert(n):
    falls n <= 12:
        rückgabe einer[n]
    sei z, e = divmod(n, 10)
    sonst_teil = einer[e]
    falls z == 1:
        rückgabe {6: "sech", 7: "sieb"}.get(e, sonst_teil) + "zehn"
    sei wort = zehner.get(z) oder einer[z] + "zig"
    rückgabe wort wenn e == 0 sonst f"{sonst_teil}und{wort}"

Funktion zahlwort(n):
    sei h, r = divmod(n, 100)
    falls n >= 1000:
        sei t, r = divmod(n, 1000)
        rückgabe zahlwort(t) + "tausend" + (zahlwort(r) wenn r sonst "")
    sonst falls h > 0:
        rückgabe einer[h] + "hundert" + (unter_hundert(r) wenn r sonst "")
    rückgabe unter_hundert(r)

Funktion vollständig(n):
    """Am Ende heißt es `eins`, nicht `ein`."""
    sei wort = zahlwort(n)
    rückgabe wort + "s" wenn n % 100 == 1 sonst wort

für n in [0, 1, 16, 17, 21, 30, 67, 99, 100, 101, 666, 1000, 1201, 4711, 77777]:
    ausgeben(f"{n:>6}  {vollständig(n)}")

sei verzeichnis_der_wörter = {vollständig(n): n für n in bereich(2000)}
sei längstes = max(verzeichnis_der_wörter, key=laenge)
ausgeben("am längsten:", längstes, laenge(längstes))
ausgeben(verzeichnis_der_wörter["siebenhundertneunundachtzig"] + verzeichnis_der_wörter["eins"])
ausgeben(sortiert(vollständig(n) für n in bereich(10)))
