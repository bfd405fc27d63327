# lang: fr
# Déclarations, conditions et boucles.
prénom = "Zoé"
âge = 41
LIMITE = 3
print(f"Bonjour {prénom}, {âge + 1} ans", sep="")
if âge < 18:
    print("mineure")
elif âge < 65 and not âge == 40:
    print("adulte")
elif âge > 100 or âge < 0:
    print("impossible")
else:
    print("retraitée")
for i in range(LIMITE):
    if i == 1:
        continue
    print(i, end=" ")
else:
    print("fin")
n = 5
while n > 0:
    n -= 2
    if n == 1:
        break
else:
    print("jamais")
while n < 4:
    n += 1
for lettre in "abc":
    pass
print(n, lettre, True, False, None, True and False, 1 in [1, 2], 3 not in (1, 2), n is None, n is not None)
a, b = 1, 2
a, b = b, a
*reste, dernier = [1, 2, 3]
print(a, b, reste, dernier, "oui" if a > b else "non")
assert a == 2, "jamais vu"
total = sum([x ** 2 for x in range(5) if x % 2 == 0])
print(total, len("été"), max(3, 9), min([4, 2]), sorted([3, 1, 2], reverse=True), abs(-7))
d = {"un": 1, "deux": 2}
del d["un"]
print(d, str(12) + "!", int("42") + 1, float("2.5"), list("ab"), bool(0), type(3).__name__)
print(not_a_keyword := 5, d if d else "vide")
