# Écrit les nombres en toutes lettres, avec les règles de « quatre-vingts » et « cents ».
unités = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
dizaines = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}

def sous_cent(n):
    if n < 17:
        return unités[n]
    elif n < 20:
        return "dix-" + unités[n - 10]
    d, u = divmod(n, 10)
    if d == 7 or d == 9:
        d, u = d - 1, u + 10
    match u:
        case 0:
            return dizaines[d] + ("s" if d == 8 else "")
        case 1 | 11 if d != 8:
            return f"{dizaines[d]} et {sous_cent(u)}"
        case _:
            return f"{dizaines[d]}-{sous_cent(u)}"

def en_lettres(n: int) -> str:
    assert n >= 0, "seulement les naturels"
    if n < 100:
        return sous_cent(n)
    if n < 1000:
        c, r = divmod(n, 100)
        début = "cent" if c == 1 else unités[c] + " cent"
        return début + ("s" if c > 1 and r == 0 else "") + (" " + sous_cent(r) if r else "")
    m, r = divmod(n, 1000)
    milliers = "mille" if m == 1 else en_lettres(m).removesuffix("s") + " mille"
    return milliers if r == 0 else milliers + " " + en_lettres(r)

n = 0
while n < 3000:
    print(n, "→", en_lettres(n))
    n = n * 3 + 16 if n < 100 else n + 391
print([en_lettres(k) for k in (21, 71, 80, 81, 91, 99, 200, 1789)])
try:
    en_lettres(-1)
except AssertionError as e:
    print("refusé :", e)
