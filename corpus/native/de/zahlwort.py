# Zahlen als deutsche Zahlwörter, und zurück durch Ausprobieren.
einer = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
zehner = {2: "zwanzig", 3: "dreißig", 6: "sechzig", 7: "siebzig"}

def unter_hundert(n):
    if n <= 12:
        return einer[n]
    z, e = divmod(n, 10)
    sonst_teil = einer[e]
    if z == 1:
        return {6: "sech", 7: "sieb"}.get(e, sonst_teil) + "zehn"
    wort = zehner.get(z) or einer[z] + "zig"
    return wort if e == 0 else f"{sonst_teil}und{wort}"

def zahlwort(n):
    h, r = divmod(n, 100)
    if n >= 1000:
        t, r = divmod(n, 1000)
        return zahlwort(t) + "tausend" + (zahlwort(r) if r else "")
    elif h > 0:
        return einer[h] + "hundert" + (unter_hundert(r) if r else "")
    return unter_hundert(r)

def vollständig(n):
    """Am Ende heißt es `eins`, nicht `ein`."""
    wort = zahlwort(n)
    return wort + "s" if n % 100 == 1 else wort

for n in [0, 1, 16, 17, 21, 30, 67, 99, 100, 101, 666, 1000, 1201, 4711, 77777]:
    print(f"{n:>6}  {vollständig(n)}")

verzeichnis_der_wörter = {vollständig(n): n for n in range(2000)}
längstes = max(verzeichnis_der_wörter, key=len)
print("am längsten:", längstes, len(längstes))
print(verzeichnis_der_wörter["siebenhundertneunundachtzig"] + verzeichnis_der_wörter["eins"])
print(sorted(vollständig(n) for n in range(10)))
