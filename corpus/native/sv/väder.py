# Väderstation: mätvärden, medelvärden och larm.
mätningar = """
mån 12,4 3 klart
tis 9,8 11 regn
ons fel 5 dimma
tor 15,1 2 klart
fre 7,0 14 storm
lör 18,9 0 klart
"""

class Mätfel(ValueError):
    pass

class Dag:
    def __init__(själv, namn, grader, vind, väder):
        själv.namn = namn
        själv.grader = grader
        själv.vind = vind
        själv.väder = väder

    @classmethod
    def från_rad(klassen, rad):
        namn, grader, vind, väder = rad.split()
        try:
            return klassen(namn, float(grader.replace(",", ".")), int(vind), väder)
        except ValueError as orsak:
            raise Mätfel(f"{namn}: kan inte läsa {grader!r}") from orsak

    def larm(själv):
        match själv:
            case Dag(väder="storm"):
                return "STORM"
            case Dag(vind=v) if v > 10:
                return f"blåst {v} m/s"
            case Dag(grader=g) if not 0 < g < 16:
                return f"{g}°"
        return None

dagar = []
for rad in mätningar.strip().split("\n"):
    try:
        dagar.append(Dag.från_rad(rad))
    except Mätfel as fel:
        print("hoppar över", fel, "-", type(fel.__cause__).__name__)

medel = sum(d.grader for d in dagar) / len(dagar)
print(f"medel {medel:.1f}° under {len(dagar)} dagar".replace(".", ","))
for dag in sorted(dagar, key=lambda d: d.grader):
    stapel = "#" * round(dag.grader)
    print(f"{dag.namn} {stapel:<19} {dag.larm() or 'lugnt'}")
per_väder = {}
for dag in dagar:
    per_väder.setdefault(dag.väder, []).append(dag.namn)
print(per_väder, [v for v in per_väder if v not in ("klart", "regn")])
