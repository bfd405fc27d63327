# Wochentage und bewegliche Feiertage ohne Bibliothek.
konst TAGE = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
konst MONATE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()

def schaltjahr(jahr: ganz) -> boolesch:
    rückgabe jahr % 4 == 0 und (jahr % 100 != 0 oder jahr % 400 == 0)

def monatslängen(jahr):
    rückgabe [31, 29 wenn schaltjahr(jahr) sonst 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

def tagesnummer(jahr, monat, tag):
    sei vorher = jahr - 1
    sei schalttage = vorher // 4 - vorher // 100 + vorher // 400
    rückgabe vorher * 365 + schalttage + summe(monatslängen(jahr)[:monat - 1]) + tag

def datum(nummer):
    sei jahr = nummer // 366 + 1
    solange tagesnummer(jahr + 1, 1, 1) <= nummer:
        jahr += 1
    sei rest = nummer - tagesnummer(jahr, 1, 1)
    für monat, länge in aufzählen(monatslängen(jahr), start=1):
        wenn rest < länge:
            abbrechen
        rest -= länge
    rückgabe jahr, monat, rest + 1

def ostern(jahr):
    sei a, b, c = jahr % 19, jahr // 100, jahr % 100
    sei d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    sei e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    sei f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    rückgabe tagesnummer(jahr, f // 31, f % 31 + 1)

def feiertage(jahr):
    sei sonntag = ostern(jahr)
    für name, abstand in {"Karfreitag": -2, "Ostermontag": 1, "Himmelfahrt": 39, "Pfingstmontag": 50}.items():
        erzeugen name, sonntag + abstand

für jahr in (2000, 2024, 2025):
    ausgeben(jahr, "Schaltjahr" wenn schaltjahr(jahr) sonst "Gemeinjahr")
    für name, nummer in feiertage(jahr):
        sei (_, monat, tag) = datum(nummer)
        ausgeben(f"  {TAGE[(nummer - 1) % 7]}, {tag:>2}. {MONATE[monat - 1]:<5} {name}")
ausgeben(alle(datum(tagesnummer(*t)) == t für t in [(1, 1, 1), (1999, 12, 31), (2024, 2, 29)]))
