# Talteori: såll, faktorer, vänskapliga tal och Collatz.
def såll(gräns):
    är_primtal = [False, False] + [True] * (gräns - 1)
    for p in range(2, int(gräns ** 0.5) + 1):
        if är_primtal[p]:
            for m in range(p * p, gräns + 1, p):
                är_primtal[m] = False
    return [n for n, ja in enumerate(är_primtal) if ja]

def faktorer(n):
    p = 2
    while p * p <= n:
        if n % p:
            p += 1 if p == 2 else 2
            continue
        yield p
        n //= p
    if n > 1:
        yield n

def delarsumma(n):
    return sum(d for d in range(1, n // 2 + 1) if n % d == 0)

def collatz(n):
    steg = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steg += 1
    else:
        return steg

print(såll(60))
for tal in (360, 97, 1001, 2 ** 31 - 1, 10 ** 12 + 39):
    print(tal, "=", " · ".join(str(f) for f in faktorer(tal)))
vänskapliga = []
for a in range(2, 1300):
    b = delarsumma(a)
    if a < b and delarsumma(b) == a:
        vänskapliga.append((a, b))
print("vänskapliga:", vänskapliga)
print("perfekta:", [n for n in range(2, 500) if delarsumma(n) == n])
print(max(range(1, 1000), key=collatz), collatz(871))
(kvot, rest) = divmod(-17, 5)
print(kvot, rest, -17 // 5 * 5 + rest, int("1111", 2), hex(255))
