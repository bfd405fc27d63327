# Suomen vokaalisointu: oikea pääte sanan vokaalien mukaan.
vakio TAKA = "aou"
vakio ETU = "äöy"

määrittele sointu(sana):
    # Yhdyssanassa viimeinen osa ratkaisee, joten luetaan lopusta alkuun.
    jokaiselle kirjain sisällä käännetty(sana.lower()):
        jos kirjain sisällä TAKA:
            palauta "taka"
        jos kirjain sisällä ETU:
            palauta "etu"
    palauta "etu"

määrittele pääte(malli, sana):
    jos sointu(sana) == "taka":
        palauta malli.replace("A", "a").replace("O", "o").replace("U", "u")
    palauta malli.replace("A", "ä").replace("O", "ö").replace("U", "y")

määrittele taivuta(sana):
    jokaiselle sija, malli sisällä {"inessiivi": "ssA", "elatiivi": "stA", "adessiivi": "llA"}.items():
        tuota sija, sana + pääte(malli, sana)

jokaiselle sana sisällä ["talo", "kylä", "metsä", "tie", "auto", "yö", "pullo"]:
    olkoon muodot = sanakirja(taivuta(sana))
    tulosta(sana.ljust(10), " ".join(muodot.values()), "|", pääte("kO", sana))

olkoon ryhmät = {}
jokaiselle sana sisällä "kala kynä pöytä tuoli käsi pää suu".split():
    ryhmät.setdefault(sointu(sana), []).append(sana)
tulosta(ryhmät)
olkoon laskuri = 0
kun laskuri < 3 ja ei laskuri == 2:
    laskuri += 1
muuten:
    tulosta("laskuri on", laskuri)
tulosta([s jokaiselle s sisällä ryhmät["etu"] jos pituus(s) > 3], "kala" ei sisällä ryhmät["etu"])
tulosta(sorted("öljy äiti zeppelin åke".split(), key=lambda s: "abcdefghijklmnopqrstuvwxyzåäö".index(s[0])))
