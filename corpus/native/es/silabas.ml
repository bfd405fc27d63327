# Separa palabras españolas en sílabas y busca la sílaba tónica.
const FUERTES = "aeoáéó"
const DÉBILES = "iuü"
const ACENTUADAS = "áéíóú"
const GRUPOS = {"ch", "ll", "rr", "pr", "br", "tr", "dr", "cr", "gr", "fr", "pl", "bl", "cl", "gl", "fl", "qu"}

def es_vocal(letra):
    devolver letra en FUERTES + DÉBILES + "íú"

def hiato(a, b):
    devolver a en FUERTES + "íú" y b en FUERTES + "íú" y (a, b) != ("", "")

def sílabas(palabra):
    sea actual = ""
    sea resto = palabra.lower()
    mientras resto:
        sea ataque = ""
        mientras resto y no es_vocal(resto[0]):
            sea paso = 2 si resto[:2] en GRUPOS sino 1
            ataque, resto = ataque + resto[:paso], resto[paso:]
        si no resto:
            actual += ataque
            romper
        sea núcleo = resto[0]
        resto = resto[1:]
        mientras resto y es_vocal(resto[0]) y no hiato(núcleo[-1], resto[0]):
            núcleo, resto = núcleo + resto[0], resto[1:]
        si actual == "":
            actual = ataque + núcleo
            continuar
        sea corte = longitud(ataque) - (2 si ataque[-2:] en GRUPOS sino 1) si ataque sino 0
        producir actual + ataque[:corte]
        actual = ataque[corte:] + núcleo
    producir actual

def tónica(partes):
    para i, parte en enumerar(partes):
        si alguno(letra en ACENTUADAS para letra en parte):
            devolver i
    si longitud(partes) == 1:
        devolver 0
    devolver longitud(partes) - (2 si partes[-1][-1] en "aeiouns" sino 1)

para palabra en "murciélago canción teatro perro reloj instrumento poeta aire sol abstracto".split():
    sea partes = lista(sílabas(palabra))
    sea t = tónica(partes)
    imprimir("-".join(p.upper() si i == t sino p para i, p en enumerar(partes)))
