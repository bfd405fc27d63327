# Lagerverwaltung: Bestände, Bestellungen und eigene Ausnahmen.
class Fehlbestand(Exception):
    def __init__(selbst, artikel, fehlt):
        super().__init__(f"{artikel}: es fehlen {fehlt} Stück")
        selbst.fehlt = fehlt

class Lager:
    def __init__(selbst):
        selbst._bestand = {}
        selbst.protokoll = []

    def einlagern(selbst, artikel, menge_neu=1, *, preis):
        (alt, _) = selbst._bestand.get(artikel, (0, 0))
        selbst._bestand[artikel] = (alt + menge_neu, preis)
        selbst.protokoll.append(("+", artikel, menge_neu))

    def entnehmen(selbst, artikel, anzahl):
        vorhanden, preis = selbst._bestand[artikel]
        if anzahl > vorhanden:
            raise Fehlbestand(artikel, anzahl - vorhanden)
        selbst._bestand[artikel] = vorhanden - anzahl, preis
        selbst.protokoll.append(("-", artikel, anzahl))
        return anzahl * preis

    def __iter__(selbst):
        for artikel, (anzahl, preis) in selbst._bestand.items():
            if not anzahl:
                continue
            yield artikel, anzahl, anzahl * preis

    def __contains__(selbst, artikel):
        return selbst._bestand.get(artikel, (0, 0))[0] > 0

lager = Lager()
for artikel, anzahl, preis in [("Schraube", 500, 4), ("Dübel", 120, 7), ("Säge", 2, 1995)]:
    lager.einlagern(artikel, anzahl, preis=preis)
umsatz = 0
for artikel, anzahl in [("Säge", 2), ("Dübel", 121), ("Hammer", 1), ("Schraube", 250)]:
    try:
        umsatz += lager.entnehmen(artikel, anzahl)
    except Fehlbestand as fehler:
        print("nicht lieferbar –", fehler)
    except KeyError as fehler:
        print("unbekannt –", fehler)
    else:
        print("geliefert:", anzahl, "×", artikel)
    finally:
        print("Säge" in lager, "Dübel" not in lager)
print(list(lager), f"{umsatz / 100:.2f} €")
print(*[f"{zeichen_}{anzahl} {artikel}" for zeichen_, artikel, anzahl in lager.protokoll], sep="; ")
