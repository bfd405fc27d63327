# Kryds og bolle: computeren spiller mod sig selv og taber aldrig.
lad linjer = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
lad undersøgt = {}

definer vinder(bræt):
    for a, b, c i linjer:
        hvis bræt[a] != " " og bræt[a] == bræt[b] == bræt[c]:
            returner bræt[a]
    returner "uafgjort" hvis " " ikke i bræt ellers Ingen

definer modstander(brik):
    returner "O" hvis brik == "X" ellers "X"

definer værdi(bræt, tur):
    """1 når X vinder, -1 når O vinder, 0 ved uafgjort."""
    hvis bræt i undersøgt:
        returner undersøgt[bræt]
    lad slut = vinder(bræt)
    hvis slut er ikke Ingen:
        lad svar = {"X": 1, "O": -1, "uafgjort": 0}[slut]
    ellers:
        lad bedst = maksimum hvis tur == "X" ellers minimum
        svar = bedst(værdi(næste_bræt, modstander(tur)) for næste_bræt i træk(bræt, tur))
    undersøgt[bræt] = svar
    returner svar

definer træk(bræt, brik):
    for felt, indhold i nummerer(bræt):
        hvis indhold == " ":
            giv bræt[:felt] + brik + bræt[felt + 1:]

definer vis(bræt):
    returner "/".join(bræt[n:n + 3].replace(" ", ".") for n i (0, 3, 6))

lad bræt, tur = " " * 9, "X"
mens ikke vinder(bræt):
    lad valg = sorteret(træk(bræt, tur), key=lambda b: værdi(b, modstander(tur)), reverse=tur == "X")
    bræt = valg[0]
    skriv(tur, vis(bræt))
    tur = modstander(tur)
skriv(vinder(bræt), længde(undersøgt))
skriv(værdi("XX OO    ", "X"), værdi("XX OO   X", "O"), værdi("X   O   X", "O"))
