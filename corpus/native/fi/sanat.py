# Suomen vokaalisointu: oikea pääte sanan vokaalien mukaan.
TAKA = "aou"
ETU = "äöy"

def sointu(sana):
    # Yhdyssanassa viimeinen osa ratkaisee, joten luetaan lopusta alkuun.
    for kirjain in reversed(sana.lower()):
        if kirjain in TAKA:
            return "taka"
        if kirjain in ETU:
            return "etu"
    return "etu"

def pääte(malli, sana):
    if sointu(sana) == "taka":
        return malli.replace("A", "a").replace("O", "o").replace("U", "u")
    return malli.replace("A", "ä").replace("O", "ö").replace("U", "y")

def taivuta(sana):
    for sija, malli in {"inessiivi": "ssA", "elatiivi": "stA", "adessiivi": "llA"}.items():
        yield sija, sana + pääte(malli, sana)

for sana in ["talo", "kylä", "metsä", "tie", "auto", "yö", "pullo"]:
    muodot = dict(taivuta(sana))
    print(sana.ljust(10), " ".join(muodot.values()), "|", pääte("kO", sana))

ryhmät = {}
for sana in "kala kynä pöytä tuoli käsi pää suu".split():
    ryhmät.setdefault(sointu(sana), []).append(sana)
print(ryhmät)
laskuri = 0
while laskuri < 3 and not laskuri == 2:
    laskuri += 1
else:
    print("laskuri on", laskuri)
print([s for s in ryhmät["etu"] if len(s) > 3], "kala" not in ryhmät["etu"])
print(sorted("öljy äiti zeppelin åke".split(), key=lambda s: "abcdefghijklmnopqrstuvwxyzåäö".index(s[0])))
