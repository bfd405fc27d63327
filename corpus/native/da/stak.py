# En lommeregner i omvendt polsk notation med egne undtagelser.
class Regnefejl(Exception):
    pass

class ForFåTal(Regnefejl):
    def __str__(selv):
        return f"for få tal til {selv.args[0]!r}"

class Stak:
    def __init__(selv, *start):
        selv.tal = list(start)

    def skub(selv, værdi):
        selv.tal.append(værdi)

    def tag(selv, årsag):
        if not selv.tal:
            raise ForFåTal(årsag)
        return selv.tal.pop()

    def __len__(selv):
        return len(selv.tal)

regnearter = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "^": lambda a, b: a ** b,
}

def regn(udtryk):
    stak = Stak()
    for led in udtryk.split():
        if led in regnearter:
            højre, venstre = stak.tag(led), stak.tag(led)
            try:
                stak.skub(regnearter[led](venstre, højre))
            except ZeroDivisionError:
                raise Regnefejl("man kan ikke dele med nul") from None
        elif led == "sum":
            stak = Stak(sum(stak.tal))
        else:
            stak.skub(int(led) if led.isdigit() else float(led))
    svar = stak.tag("resultatet")
    assert len(stak) == 0, "der er tal tilovers"
    return svar

for udtryk in ["3 4 +", "2 3 4 * -", "1 2 3 4 sum", "2 100 ^", "1.5 2 *", "7 0 /", "1 +", "1 2", "ti 2 *", ""]:
    try:
        print(udtryk, "=", regn(udtryk))
    except Regnefejl as fejl:
        print(udtryk, "!", type(fejl).__name__, fejl)
    except (AssertionError, ValueError) as fejl:
        print(udtryk, "?", fejl)
