# De kortste fietsroute langs knooppunten.
laat wegen = {
    12: {23: 4.5, 31: 2.0},
    23: {12: 4.5, 45: 3.2},
    31: {12: 2.0, 45: 6.1, 58: 3.9},
    45: {23: 3.2, 31: 6.1, 77: 2.8},
    58: {31: 3.9, 77: 5.0},
    77: {45: 2.8, 58: 5.0},
    99: {},
}

klasse GeenRoute(Exception):
    sla_over

definieer kortste(begin, eind):
    laat afstand = {begin: 0.0}
    laat vorige = {}
    laat open_punten = {begin}
    terwijl open_punten:
        laat hier = min(open_punten, key=lambda p: afstand[p])
        als hier == eind:
            breek
        open_punten.remove(hier)
        voor buur, km in wegen[hier].items():
            laat nieuw = afstand[hier] + km
            als buur niet in afstand of nieuw < afstand[buur]:
                afstand[buur] = nieuw
                vorige[buur] = hier
                open_punten.add(buur)
    anders:
        werp GeenRoute(f"van {begin} naar {eind} kun je niet fietsen")
    laat route = [eind]
    terwijl route[-1] != begin:
        route.append(vorige[route[-1]])
    retourneer lijst(omgekeerd(route)), afronden(afstand[eind], 1)

voor begin, eind in [(12, 77), (58, 23), (45, 45), (12, 99)]:
    probeer:
        laat route, km = kortste(begin, eind)
        afdrukken(" – ".join(str(punt) voor punt in route), f"({km} km)")
    behalve GeenRoute zoals fout:
        afdrukken("helaas:", fout)

# Is elke weg in beide richtingen even lang?
laat gelijk = alle(wegen[b][a] == km voor a, buren in wegen.items() voor b, km in buren.items())
afdrukken("symmetrisch:", gelijk, "| doodlopend:", [p voor p in wegen als niet wegen[p]])
afdrukken(som(km voor buren in wegen.values() voor km in buren.values()) / 2)
