# Generatoren: getallenrijen, filters en een pijplijn.
def natuurlijk(vanaf=0):
    n = vanaf
    while True:
        yield n
        n += 1

def priemgetallen():
    gevonden = []
    for n in natuurlijk(2):
        if not any(n % p == 0 for p in gevonden if p * p <= n):
            gevonden.append(n)
            yield n

def neem(aantal, bron):
    for i, waarde in enumerate(bron):
        if i >= aantal:
            return
        yield waarde

def tot(grens, bron):
    for waarde in bron:
        if waarde > grens:
            break
        yield waarde

def gemiddelde():
    """Een generator die waarden krijgt en het lopende gemiddelde teruggeeft."""
    som_tot_nu, aantal, antwoord = 0, 0, None
    try:
        while True:
            som_tot_nu += yield antwoord
            aantal += 1
            antwoord = som_tot_nu / aantal
    finally:
        print("klaar na", aantal, "waarden")

print(list(neem(10, priemgetallen())))
print(sum(tot(100, priemgetallen())), max(tot(1000, priemgetallen())))
kwadraten = (n ** 2 for n in natuurlijk() if n % 3 == 1)
print(*neem(6, kwadraten), sep=" < ")
rekenaar = gemiddelde()
next(rekenaar)
for cijfer in [7, 8, 5.5, 9]:
    print(cijfer, "→", round(rekenaar.send(cijfer), 2))
rekenaar.close()
tweelingen = ((p, p + 2) for p in tot(80, priemgetallen()) if p + 2 in list(tot(p + 2, priemgetallen())))
print(*tweelingen)
try:
    next(neem(0, natuurlijk()))
except StopIteration:
    print("niets meer")
