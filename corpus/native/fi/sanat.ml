# Suomen vokaalisointu: oikea pääte sanan vokaalien mukaan.
vakio TAKA = "aou"
vakio ETU = "äöy"

maarittele sointu(sana):
    # Yhdyssanassa viimeinen osa ratkaisee, joten luetaan lopusta alkuun.
    jokaiselle kirjain sisalla kaannetty(sana.lower()):
        jos kirjain sisalla TAKA:
            palauta "taka"
        jos kirjain sisalla ETU:
            palauta "etu"
    palauta "etu"

maarittele pääte(malli, sana):
    jos sointu(sana) == "taka":
        palauta malli.replace("A", "a").replace("O", "o").replace("U", "u")
    palauta malli.replace("A", "ä").replace("O", "ö").replace("U", "y")

maarittele taivuta(sana):
    jokaiselle sija, malli sisalla {"inessiivi": "ssA", "elatiivi": "stA", "adessiivi": "llA"}.items():
        tuota sija, sana + pääte(malli, sana)

jokaiselle sana sisalla ["talo", "kylä", "metsä", "tie", "auto", "yö", "pullo"]:
    olkoon muodot = sanakirja(taivuta(sana))
    tulosta(sana.ljust(10), " ".join(muodot.values()), "|", pääte("kO", sana))

olkoon ryhmät = {}
jokaiselle sana sisalla "kala kynä pöytä tuoli käsi pää suu".split():
    ryhmät.setdefault(sointu(sana), []).append(sana)
tulosta(ryhmät)
olkoon laskuri = 0
kun laskuri < 3 ja ei laskuri == 2:
    laskuri += 1
muuten:
    tulosta("laskuri on", laskuri)
tulosta([s jokaiselle s sisalla ryhmät["etu"] jos pituus(s) > 3], "kala" ei sisalla ryhmät["etu"])
tulosta(sorted("öljy äiti zeppelin åke".split(), key=lambda s: "abcdefghijklmnopqrstuvwxyzåäö".index(s[0])))
