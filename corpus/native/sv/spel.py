# Ett litet äventyr: rum, saker och kommandon som tolkas.
rum = {
    "hallen": {"beskrivning": "En kall hall.", "norr": "köket", "saker": ["nyckel"]},
    "köket": {"beskrivning": "Det luktar kaffe.", "syd": "hallen", "öst": "källaren", "saker": ["ficklampa", "ost"]},
    "källaren": {"beskrivning": "Mörkt och fuktigt.", "väst": "köket", "saker": ["skatt"], "låst": True},
}

class Spelare:
    def __init__(själv, plats):
        själv.plats = plats
        själv.väska = []
        själv.drag = 0

    def gå(själv, riktning):
        mål = rum[själv.plats].get(riktning)
        if mål is None:
            return "Där finns ingen dörr."
        elif rum[mål].get("låst") and "nyckel" not in själv.väska:
            return "Dörren är låst."
        själv.plats = mål
        return rum[mål]["beskrivning"]

    def ta(själv, *saker):
        här = rum[själv.plats]["saker"]
        for sak in saker:
            if sak in här:
                här.remove(sak)
                själv.väska.append(sak)
                yield f"Du tar {sak}."
            else:
                yield f"Här finns ingen {sak}."

def tolka(spelare, kommando):
    spelare.drag += 1
    match kommando.lower().split():
        case ["gå", riktning] | ["spring", riktning]:
            return spelare.gå(riktning)
        case ["ta", *saker] if saker:
            return " ".join(spelare.ta(*saker))
        case ["se"]:
            return f"{spelare.plats}: {rum[spelare.plats]['saker']}"
        case []:
            return "Säg något!"
        case [ord_, *_]:
            return f"Jag förstår inte {ord_!r}."

hjälte = Spelare("hallen")
for rad in ["se", "gå öst", "gå norr", "gå öst", "ta ost kniv", "gå syd", "ta nyckel", "spring norr", "GÅ ÖST", "ta skatt", "dansa nu", ""]:
    print(">", rad)
    print(tolka(hjälte, rad))
print(hjälte.väska, hjälte.drag, "seger" if "skatt" in hjälte.väska else "förlust")
