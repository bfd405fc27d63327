# Lagerverwaltung: Bestände, Bestellungen und eigene Ausnahmen.
klasse Fehlbestand(Exception):
    def __init__(selbst, artikel, fehlt):
        oberklasse().__init__(f"{artikel}: es fehlen {fehlt} Stück")
        selbst.fehlt = fehlt

klasse Lager:
    def __init__(selbst):
        selbst._bestand = {}
        selbst.protokoll = []

    def einlagern(selbst, artikel, menge_neu=1, *, preis):
        sei (alt, _) = selbst._bestand.get(artikel, (0, 0))
        selbst._bestand[artikel] = (alt + menge_neu, preis)
        selbst.protokoll.append(("+", artikel, menge_neu))

    def entnehmen(selbst, artikel, anzahl):
        sei vorhanden, preis = selbst._bestand[artikel]
        wenn anzahl > vorhanden:
            auslösen Fehlbestand(artikel, anzahl - vorhanden)
        selbst._bestand[artikel] = vorhanden - anzahl, preis
        selbst.protokoll.append(("-", artikel, anzahl))
        rückgabe anzahl * preis

    def __iter__(selbst):
        für artikel, (anzahl, preis) in selbst._bestand.items():
            wenn nicht anzahl:
                weiter
            erzeugen artikel, anzahl, anzahl * preis

    def __contains__(selbst, artikel):
        rückgabe selbst._bestand.get(artikel, (0, 0))[0] > 0

sei lager = Lager()
für artikel, anzahl, preis in [("Schraube", 500, 4), ("Dübel", 120, 7), ("Säge", 2, 1995)]:
    lager.einlagern(artikel, anzahl, preis=preis)
sei umsatz = 0
für artikel, anzahl in [("Säge", 2), ("Dübel", 121), ("Hammer", 1), ("Schraube", 250)]:
    versuchen:
        umsatz += lager.entnehmen(artikel, anzahl)
    ausnahme Fehlbestand als fehler:
        ausgeben("nicht lieferbar –", fehler)
    ausnahme KeyError als fehler:
        ausgeben("unbekannt –", fehler)
    sonst:
        ausgeben("geliefert:", anzahl, "×", artikel)
    schließlich:
        ausgeben("Säge" in lager, "Dübel" nicht in lager)
ausgeben(liste(lager), f"{umsatz / 100:.2f} €")
ausgeben(*[f"{zeichen_}{anzahl} {artikel}" für zeichen_, artikel, anzahl in lager.protokoll], sep="; ")
