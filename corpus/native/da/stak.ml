# En lommeregner i omvendt polsk notation med egne undtagelser.
klasse Regnefejl(Exception):
    pass

klasse ForFåTal(Regnefejl):
    definer __str__(selv):
        returner f"for få tal til {selv.args[0]!r}"

klasse Stak:
    definer __init__(selv, *start):
        selv.tal = liste(start)

    definer skub(selv, værdi):
        selv.tal.append(værdi)

    definer tag(selv, årsag):
        hvis ikke selv.tal:
            kast ForFåTal(årsag)
        returner selv.tal.pop()

    definer __len__(selv):
        returner længde(selv.tal)

lad regnearter = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "^": lambda a, b: a ** b,
}

definer regn(udtryk):
    lad stak = Stak()
    for led i udtryk.split():
        hvis led i regnearter:
            lad højre, venstre = stak.tag(led), stak.tag(led)
            prøv:
                stak.skub(regnearter[led](venstre, højre))
            undtagen ZeroDivisionError:
                kast Regnefejl("man kan ikke dele med nul") fra Ingen
        ellers hvis led == "sum":
            stak = Stak(summering(stak.tal))
        ellers:
            stak.skub(heltal(led) hvis led.isdigit() ellers float(led))
    lad svar = stak.tag("resultatet")
    hævd længde(stak) == 0, "der er tal tilovers"
    returner svar

for udtryk i ["3 4 +", "2 3 4 * -", "1 2 3 4 sum", "2 100 ^", "1.5 2 *", "7 0 /", "1 +", "1 2", "ti 2 *", ""]:
    prøv:
        skriv(udtryk, "=", regn(udtryk))
    undtagen Regnefejl som fejl:
        skriv(udtryk, "!", type(fejl).__name__, fejl)
    undtagen (AssertionError, ValueError) som fejl:
        skriv(udtryk, "?", fejl)
