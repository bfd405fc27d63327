# Het spel van het leven op een klein rooster.
class Rooster:
    def __init__(zelf, tekst):
        zelf.levend = {
            (x, y)
            for y, regel in enumerate(tekst.split("/"))
            for x, cel in enumerate(regel)
            if cel == "#"
        }

    def buren(zelf, x, y):
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                if dx or dy:
                    yield x + dx, y + dy

    def stap(zelf):
        telling = {}
        for plek in zelf.levend:
            for buur in zelf.buren(*plek):
                telling[buur] = telling.get(buur, 0) + 1
        zelf.levend = {p for p, n in telling.items() if n == 3 or n == 2 and p in zelf.levend}

    def __str__(zelf):
        if not zelf.levend:
            return "(leeg)"
        breedte = max(x for x, _ in zelf.levend) + 1
        hoogte = max(y for _, y in zelf.levend) + 1
        regels = []
        for y in range(hoogte):
            regels.append("".join("#" if (x, y) in zelf.levend else "·" for x in range(breedte)))
        return "\n".join(regels)

    def __eq__(zelf, ander):
        return isinstance(ander, Rooster) and zelf.levend == ander.levend

glijder = Rooster(".#./..#/###")
for beurt in range(5):
    print(f"beurt {beurt}: {len(glijder.levend)} cellen", glijder, sep="\n")
    glijder.stap()
knipper, begin = Rooster("###"), Rooster("###")
beurten = 0
while True:
    knipper.stap()
    beurten += 1
    if knipper == begin:
        break
print("de knipperaar is terug na", beurten, "beurten")
eenzaam = Rooster("#")
eenzaam.stap()
print(eenzaam, eenzaam == None, eenzaam is not None)
