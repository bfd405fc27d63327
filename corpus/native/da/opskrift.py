# Tekstbehandling: ordoptælling, justering og sortering med æ, ø og å til sidst.
tekst = """Der var engang en lille bager. Bageren bagte brød, og brødet blev spist.
Åse åd æbler ved åen, mens ørnen fløj over øen!
Æsken var åben; øllet var væk..."""

ALFABET = "abcdefghijklmnopqrstuvwxyzæøå"

def dansk_nøgle(et_ord):
    return [ALFABET.find(tegnet) for tegnet in et_ord.lower()]

def ordene(linjer):
    for linje in linjer.split("\n"):
        for et_ord in linje.split():
            rent = et_ord.strip(".,;!").lower()
            if not rent:
                continue
            yield rent

optælling = {}
for et_ord in ordene(tekst):
    optælling[et_ord] = optælling.get(et_ord, 0) + 1
hyppige = [o for o, antal in optælling.items() if antal > 1]
print("hyppige:", sorted(hyppige, key=dansk_nøgle))
danske = sorted({o for o in optælling if o[0] in "æøå"}, key=dansk_nøgle)
print("til sidst:", *danske)
print("forkert:", *sorted(danske))

def juster(linjer, bredde):
    linje = ""
    for et_ord in linjer.split():
        if linje and len(linje) + 1 + len(et_ord) > bredde:
            yield linje
            linje = et_ord
        else:
            linje = f"{linje} {et_ord}".lstrip()
    yield linje

for nummer, linje in enumerate(juster(tekst, 34), start=1):
    print(f"{nummer:>2} |{linje:^34}|")

vendt = " ".join(o[::-1] for o in "regninger er en otto".split())
print(vendt, "regninger"[::-1] in vendt, all(o == o[::-1] for o in ["otto", "ebbe"]))
