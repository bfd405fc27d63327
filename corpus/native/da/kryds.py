# Kryds og bolle: computeren spiller mod sig selv og taber aldrig.
linjer = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
undersøgt = {}

def vinder(bræt):
    for a, b, c in linjer:
        if bræt[a] != " " and bræt[a] == bræt[b] == bræt[c]:
            return bræt[a]
    return "uafgjort" if " " not in bræt else None

def modstander(brik):
    return "O" if brik == "X" else "X"

def værdi(bræt, tur):
    """1 når X vinder, -1 når O vinder, 0 ved uafgjort."""
    if bræt in undersøgt:
        return undersøgt[bræt]
    slut = vinder(bræt)
    if slut is not None:
        svar = {"X": 1, "O": -1, "uafgjort": 0}[slut]
    else:
        bedst = max if tur == "X" else min
        svar = bedst(værdi(næste_bræt, modstander(tur)) for næste_bræt in træk(bræt, tur))
    undersøgt[bræt] = svar
    return svar

def træk(bræt, brik):
    for felt, indhold in enumerate(bræt):
        if indhold == " ":
            yield bræt[:felt] + brik + bræt[felt + 1:]

def vis(bræt):
    return "/".join(bræt[n:n + 3].replace(" ", ".") for n in (0, 3, 6))

bræt, tur = " " * 9, "X"
while not vinder(bræt):
    valg = sorted(træk(bræt, tur), key=lambda b: værdi(b, modstander(tur)), reverse=tur == "X")
    bræt = valg[0]
    print(tur, vis(bræt))
    tur = modstander(tur)
print(vinder(bræt), len(undersøgt))
print(værdi("XX OO    ", "X"), værdi("XX OO   X", "O"), værdi("X   O   X", "O"))
