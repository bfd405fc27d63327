# Väderstation: mätvärden, medelvärden och larm.
låt mätningar = """
mån 12,4 3 klart
tis 9,8 11 regn
ons fel 5 dimma
tor 15,1 2 klart
fre 7,0 14 storm
lör 18,9 0 klart
"""

klass Mätfel(ValueError):
    passera

klass Dag:
    definiera __init__(själv, namn, grader, vind, väder):
        själv.namn = namn
        själv.grader = grader
        själv.vind = vind
        själv.väder = väder

    @klassmetod
    definiera från_rad(klassen, rad):
        låt namn, grader, vind, väder = rad.split()
        försök:
            retur klassen(namn, float(grader.replace(",", ".")), int(vind), väder)
        utom ValueError som orsak:
            kasta Mätfel(f"{namn}: kan inte läsa {grader!r}") från orsak

    definiera larm(själv):
        matcha själv:
            fall Dag(väder="storm"):
                retur "STORM"
            fall Dag(vind=v) om v > 10:
                retur f"blåst {v} m/s"
            fall Dag(grader=g) om inte 0 < g < 16:
                retur f"{g}°"
        retur Ingen

låt dagar = []
för rad i mätningar.strip().split("\n"):
    försök:
        dagar.append(Dag.från_rad(rad))
    utom Mätfel som fel:
        skriv("hoppar över", fel, "-", typ(fel.__cause__).__name__)

låt medel = summa(d.grader för d i dagar) / längd(dagar)
skriv(f"medel {medel:.1f}° under {längd(dagar)} dagar".replace(".", ","))
för dag i sorterad(dagar, key=lambda d: d.grader):
    låt stapel = "#" * avrunda(dag.grader)
    skriv(f"{dag.namn} {stapel:<19} {dag.larm() eller 'lugnt'}")
låt per_väder = {}
för dag i dagar:
    per_väder.setdefault(dag.väder, []).append(dag.namn)
skriv(per_väder, [v för v i per_väder om v inte i ("klart", "regn")])
