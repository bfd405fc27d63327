# De kortste fietsroute langs knooppunten.
wegen = {
    12: {23: 4.5, 31: 2.0},
    23: {12: 4.5, 45: 3.2},
    31: {12: 2.0, 45: 6.1, 58: 3.9},
    45: {23: 3.2, 31: 6.1, 77: 2.8},
    58: {31: 3.9, 77: 5.0},
    77: {45: 2.8, 58: 5.0},
    99: {},
}

class GeenRoute(Exception):
    pass

def kortste(begin, eind):
    afstand = {begin: 0.0}
    vorige = {}
    open_punten = {begin}
    while open_punten:
        hier = min(open_punten, key=lambda p: afstand[p])
        if hier == eind:
            break
        open_punten.remove(hier)
        for buur, km in wegen[hier].items():
            nieuw = afstand[hier] + km
            if buur not in afstand or nieuw < afstand[buur]:
                afstand[buur] = nieuw
                vorige[buur] = hier
                open_punten.add(buur)
    else:
        raise GeenRoute(f"van {begin} naar {eind} kun je niet fietsen")
    route = [eind]
    while route[-1] != begin:
        route.append(vorige[route[-1]])
    return list(reversed(route)), round(afstand[eind], 1)

for begin, eind in [(12, 77), (58, 23), (45, 45), (12, 99)]:
    try:
        route, km = kortste(begin, eind)
        print(" – ".join(str(punt) for punt in route), f"({km} km)")
    except GeenRoute as fout:
        print("helaas:", fout)

# Is elke weg in beide richtingen even lang?
gelijk = all(wegen[b][a] == km for a, buren in wegen.items() for b, km in buren.items())
print("symmetrisch:", gelijk, "| doodlopend:", [p for p in wegen if not wegen[p]])
print(sum(km for buren in wegen.values() for km in buren.values()) / 2)
