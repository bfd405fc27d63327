# Ett litet äventyr: rum, saker och kommandon som tolkas.
låt rum = {
    "hallen": {"beskrivning": "En kall hall.", "norr": "köket", "saker": ["nyckel"]},
    "köket": {"beskrivning": "Det luktar kaffe.", "syd": "hallen", "öst": "källaren", "saker": ["ficklampa", "ost"]},
    "källaren": {"beskrivning": "Mörkt och fuktigt.", "väst": "köket", "saker": ["skatt"], "låst": Sant},
}

klass Spelare:
    definiera __init__(själv, plats):
        själv.plats = plats
        själv.väska = []
        själv.drag = 0

    definiera gå(själv, riktning):
        låt mål = rum[själv.plats].get(riktning)
        om mål är Ingen:
            retur "Där finns ingen dörr."
        annars om rum[mål].get("låst") och "nyckel" inte i själv.väska:
            retur "Dörren är låst."
        själv.plats = mål
        retur rum[mål]["beskrivning"]

    definiera ta(själv, *saker):
        låt här = rum[själv.plats]["saker"]
        för sak i saker:
            om sak i här:
                här.remove(sak)
                själv.väska.append(sak)
                ge f"Du tar {sak}."
            annars:
                ge f"Här finns ingen {sak}."

definiera tolka(spelare, kommando):
    spelare.drag += 1
    matcha kommando.lower().split():
        fall ["gå", riktning] | ["spring", riktning]:
            retur spelare.gå(riktning)
        fall ["ta", *saker] om saker:
            retur " ".join(spelare.ta(*saker))
        fall ["se"]:
            retur f"{spelare.plats}: {rum[spelare.plats]['saker']}"
        fall []:
            retur "Säg något!"
        fall [ord_, *_]:
            retur f"Jag förstår inte {ord_!r}."

låt hjälte = Spelare("hallen")
för rad i ["se", "gå öst", "gå norr", "gå öst", "ta ost kniv", "gå syd", "ta nyckel", "spring norr", "GÅ ÖST", "ta skatt", "dansa nu", ""]:
    skriv(">", rad)
    skriv(tolka(hjälte, rad))
skriv(hjälte.väska, hjälte.drag, "seger" om "skatt" i hjälte.väska annars "förlust")
