# Het spel van het leven op een klein rooster.
klasse Rooster:
    definieer __init__(zelf, tekst):
        zelf.levend = {
            (x, y)
            voor y, regel in opsommen(tekst.split("/"))
            voor x, cel in opsommen(regel)
            als cel == "#"
        }

    definieer buren(zelf, x, y):
        voor dy in (-1, 0, 1):
            voor dx in (-1, 0, 1):
                als dx of dy:
                    lever x + dx, y + dy

    definieer stap(zelf):
        laat telling = {}
        voor plek in zelf.levend:
            voor buur in zelf.buren(*plek):
                telling[buur] = telling.get(buur, 0) + 1
        zelf.levend = {p voor p, n in telling.items() als n == 3 of n == 2 en p in zelf.levend}

    definieer __str__(zelf):
        als niet zelf.levend:
            retourneer "(leeg)"
        laat breedte = maximum(x voor x, _ in zelf.levend) + 1
        laat hoogte = maximum(y voor _, y in zelf.levend) + 1
        laat regels = []
        voor y in bereik(hoogte):
            regels.append("".join("#" als (x, y) in zelf.levend anders "·" voor x in bereik(breedte)))
        retourneer "\n".join(regels)

    definieer __eq__(zelf, ander):
        retourneer is_instantie(ander, Rooster) en zelf.levend == ander.levend

laat glijder = Rooster(".#./..#/###")
voor beurt in bereik(5):
    afdrukken(f"beurt {beurt}: {lengte(glijder.levend)} cellen", glijder, sep="\n")
    glijder.stap()
laat knipper, begin = Rooster("###"), Rooster("###")
laat beurten = 0
terwijl Waar:
    knipper.stap()
    beurten += 1
    als knipper == begin:
        breek
afdrukken("de knipperaar is terug na", beurten, "beurten")
laat eenzaam = Rooster("#")
eenzaam.stap()
afdrukken(eenzaam, eenzaam == Geen, eenzaam is niet Geen)
