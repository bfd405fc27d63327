# Generatoren: getallenrijen, filters en een pijplijn.
definieer natuurlijk(vanaf=0):
    laat n = vanaf
    terwijl Waar:
        lever n
        n += 1

definieer priemgetallen():
    laat gevonden = []
    voor n in natuurlijk(2):
        als niet enige(n % p == 0 voor p in gevonden als p * p <= n):
            gevonden.append(n)
            lever n

definieer neem(aantal, bron):
    voor i, waarde in opsommen(bron):
        als i >= aantal:
            retourneer
        lever waarde

definieer tot(grens, bron):
    voor waarde in bron:
        als waarde > grens:
            breek
        lever waarde

definieer gemiddelde():
    """Een generator die waarden krijgt en het lopende gemiddelde teruggeeft."""
    laat som_tot_nu, aantal, antwoord = 0, 0, Geen
    probeer:
        terwijl Waar:
            som_tot_nu += lever antwoord
            aantal += 1
            antwoord = som_tot_nu / aantal
    eindelijk:
        afdrukken("klaar na", aantal, "waarden")

afdrukken(lijst(neem(10, priemgetallen())))
afdrukken(som(tot(100, priemgetallen())), maximum(tot(1000, priemgetallen())))
laat kwadraten = (n ** 2 voor n in natuurlijk() als n % 3 == 1)
afdrukken(*neem(6, kwadraten), sep=" < ")
laat rekenaar = gemiddelde()
volgende(rekenaar)
voor cijfer in [7, 8, 5.5, 9]:
    afdrukken(cijfer, "→", afronden(rekenaar.send(cijfer), 2))
rekenaar.close()
laat tweelingen = ((p, p + 2) voor p in tot(80, priemgetallen()) als p + 2 in lijst(tot(p + 2, priemgetallen())))
afdrukken(*tweelingen)
probeer:
    volgende(neem(0, natuurlijk()))
behalve StopIteration:
    afdrukken("niets meer")
