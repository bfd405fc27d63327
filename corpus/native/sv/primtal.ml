# Talteori: såll, faktorer, vänskapliga tal och Collatz.
definiera såll(gräns):
    låt är_primtal = [Falskt, Falskt] + [Sant] * (gräns - 1)
    för p i intervall(2, int(gräns ** 0.5) + 1):
        om är_primtal[p]:
            för m i intervall(p * p, gräns + 1, p):
                är_primtal[m] = Falskt
    retur [n för n, ja i numrera(är_primtal) om ja]

definiera faktorer(n):
    låt p = 2
    medan p * p <= n:
        om n % p:
            p += 1 om p == 2 annars 2
            fortsätt
        ge p
        n //= p
    om n > 1:
        ge n

definiera delarsumma(n):
    retur summa(d för d i intervall(1, n // 2 + 1) om n % d == 0)

definiera collatz(n):
    låt steg = 0
    medan n != 1:
        n = n // 2 om n % 2 == 0 annars 3 * n + 1
        steg += 1
    annars:
        retur steg

skriv(såll(60))
för tal i (360, 97, 1001, 2 ** 31 - 1, 10 ** 12 + 39):
    skriv(tal, "=", " · ".join(sträng(f) för f i faktorer(tal)))
låt vänskapliga = []
för a i intervall(2, 1300):
    låt b = delarsumma(a)
    om a < b och delarsumma(b) == a:
        vänskapliga.append((a, b))
skriv("vänskapliga:", vänskapliga)
skriv("perfekta:", [n för n i intervall(2, 500) om delarsumma(n) == n])
skriv(max(intervall(1, 1000), key=collatz), collatz(871))
låt (kvot, rest) = divmod(-17, 5)
skriv(kvot, rest, -17 // 5 * 5 + rest, int("1111", 2), hex(255))
