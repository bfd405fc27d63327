# Separa palabras españolas en sílabas y busca la sílaba tónica.
FUERTES = "aeoáéó"
DÉBILES = "iuü"
ACENTUADAS = "áéíóú"
GRUPOS = {"ch", "ll", "rr", "pr", "br", "tr", "dr", "cr", "gr", "fr", "pl", "bl", "cl", "gl", "fl", "qu"}

def es_vocal(letra):
    return letra in FUERTES + DÉBILES + "íú"

def hiato(a, b):
    return a in FUERTES + "íú" and b in FUERTES + "íú" and (a, b) != ("", "")

def sílabas(palabra):
    actual = ""
    resto = palabra.lower()
    while resto:
        ataque = ""
        while resto and not es_vocal(resto[0]):
            paso = 2 if resto[:2] in GRUPOS else 1
            ataque, resto = ataque + resto[:paso], resto[paso:]
        if not resto:
            actual += ataque
            break
        núcleo = resto[0]
        resto = resto[1:]
        while resto and es_vocal(resto[0]) and not hiato(núcleo[-1], resto[0]):
            núcleo, resto = núcleo + resto[0], resto[1:]
        if actual == "":
            actual = ataque + núcleo
            continue
        corte = len(ataque) - (2 if ataque[-2:] in GRUPOS else 1) if ataque else 0
        yield actual + ataque[:corte]
        actual = ataque[corte:] + núcleo
    yield actual

def tónica(partes):
    for i, parte in enumerate(partes):
        if any(letra in ACENTUADAS for letra in parte):
            return i
    if len(partes) == 1:
        return 0
    return len(partes) - (2 if partes[-1][-1] in "aeiouns" else 1)

for palabra in "murciélago canción teatro perro reloj instrumento poeta aire sol abstracto".split():
    partes = list(sílabas(palabra))
    t = tónica(partes)
    print("-".join(p.upper() if i == t else p for i, p in enumerate(partes)))
