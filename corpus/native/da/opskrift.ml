# Tekstbehandling: ordoptælling, justering og sortering med æ, ø og å til sidst.
lad tekst = """Der var engang en lille bager. Bageren bagte brød, og brødet blev spist.
Åse åd æbler ved åen, mens ørnen fløj over øen!
Æsken var åben; øllet var væk..."""

konstant ALFABET = "abcdefghijklmnopqrstuvwxyzæøå"

definer dansk_nøgle(et_ord):
    returner [ALFABET.find(tegnet) for tegnet i et_ord.lower()]

definer ordene(linjer):
    for linje i linjer.split("\n"):
        for et_ord i linje.split():
            lad rent = et_ord.strip(".,;!").lower()
            hvis ikke rent:
                fortsæt
            giv rent

lad optælling = {}
for et_ord i ordene(tekst):
    optælling[et_ord] = optælling.get(et_ord, 0) + 1
lad hyppige = [o for o, antal i optælling.items() hvis antal > 1]
skriv("hyppige:", sorteret(hyppige, key=dansk_nøgle))
lad danske = sorteret({o for o i optælling hvis o[0] i "æøå"}, key=dansk_nøgle)
skriv("til sidst:", *danske)
skriv("forkert:", *sorteret(danske))

definer juster(linjer, bredde):
    lad linje = ""
    for et_ord i linjer.split():
        hvis linje og længde(linje) + 1 + længde(et_ord) > bredde:
            giv linje
            linje = et_ord
        ellers:
            linje = f"{linje} {et_ord}".lstrip()
    giv linje

for nummer, linje i nummerer(juster(tekst, 34), start=1):
    skriv(f"{nummer:>2} |{linje:^34}|")

lad vendt = " ".join(o[::-1] for o i "regninger er en otto".split())
skriv(vendt, "regninger"[::-1] i vendt, alle(o == o[::-1] for o i ["otto", "ebbe"]))
