# Wochentage und bewegliche Feiertage ohne Bibliothek.
TAGE = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
MONATE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()

def schaltjahr(jahr: int) -> bool:
    return jahr % 4 == 0 and (jahr % 100 != 0 or jahr % 400 == 0)

def monatslängen(jahr):
    return [31, 29 if schaltjahr(jahr) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

def tagesnummer(jahr, monat, tag):
    vorher = jahr - 1
    schalttage = vorher // 4 - vorher // 100 + vorher // 400
    return vorher * 365 + schalttage + sum(monatslängen(jahr)[:monat - 1]) + tag

def datum(nummer):
    jahr = nummer // 366 + 1
    while tagesnummer(jahr + 1, 1, 1) <= nummer:
        jahr += 1
    rest = nummer - tagesnummer(jahr, 1, 1)
    for monat, länge in enumerate(monatslängen(jahr), start=1):
        if rest < länge:
            break
        rest -= länge
    return jahr, monat, rest + 1

def ostern(jahr):
    a, b, c = jahr % 19, jahr // 100, jahr % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return tagesnummer(jahr, f // 31, f % 31 + 1)

def feiertage(jahr):
    sonntag = ostern(jahr)
    for name, abstand in {"Karfreitag": -2, "Ostermontag": 1, "Himmelfahrt": 39, "Pfingstmontag": 50}.items():
        yield name, sonntag + abstand

for jahr in (2000, 2024, 2025):
    print(jahr, "Schaltjahr" if schaltjahr(jahr) else "Gemeinjahr")
    for name, nummer in feiertage(jahr):
        (_, monat, tag) = datum(nummer)
        print(f"  {TAGE[(nummer - 1) % 7]}, {tag:>2}. {MONATE[monat - 1]:<5} {name}")
print(all(datum(tagesnummer(*t)) == t for t in [(1, 1, 1), (1999, 12, 31), (2024, 2, 29)]))
