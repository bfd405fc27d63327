# lang: fr
# Chiffrements classiques : César, Vigenère, affine, transposition, RSA miniature, analyse de fréquences.
ALPHABET = "abcdefghijklmnopqrstuvwxyz"
TAILLE = len(ALPHABET)
ACCENTS = {"é": "e", "è": "e", "ê": "e", "à": "a", "â": "a", "ç": "c", "ô": "o", "î": "i", "ù": "u", "û": "u"}


class CléInvalide(ValueError):
    pass


def nettoyer(texte):
    propre = ""
    for c in texte.lower():
        propre += ACCENTS.get(c, c)
    return propre


def décaler(c, décalage):
    rang = ALPHABET.find(c.lower())
    if rang < 0:
        return c
    nouveau = ALPHABET[(rang + décalage) % TAILLE]
    return nouveau.upper() if c.isupper() else nouveau


class Chiffre:
    nom = "identité"

    def chiffrer(self, texte):
        return texte

    def déchiffrer(self, texte):
        return texte

    def essai(self, texte):
        secret = self.chiffrer(texte)
        clair = self.déchiffrer(secret)
        return f"{self.nom:<14}{secret!r:<34}{'juste' if clair == texte else 'FAUX ' + clair}"


class César(Chiffre):
    def __init__(self, clé):
        self.clé = clé
        self.nom = f"César {clé}"

    def chiffrer(self, texte):
        return "".join(décaler(c, self.clé) for c in texte)

    def déchiffrer(self, texte):
        return "".join([décaler(c, -self.clé) for c in texte])


class Vigenère(Chiffre):
    nom = "Vigenère"

    def __init__(self, mot):
        if not mot.isalpha() or not mot.isascii():
            raise CléInvalide(f"mot {mot!r} refusé")
        self.clés = [ALPHABET.index(c) for c in mot.lower()]

    def parcourir(self, texte, signe):
        k = 0
        for c in texte:
            if c.lower() in ALPHABET:
                yield décaler(c, signe * self.clés[k % len(self.clés)])
                k += 1
            else:
                yield c

    def chiffrer(self, texte):
        return "".join(self.parcourir(texte, 1))

    def déchiffrer(self, texte):
        return "".join(self.parcourir(texte, -1))


class Affine(Chiffre):
    def __init__(self, a, b):
        try:
            self.inverse = pow(a, -1, TAILLE)
        except ValueError as e:
            raise CléInvalide(f"{a} n'a pas d'inverse modulo {TAILLE}") from e
        self.a, self.b = a, b
        self.nom = f"affine {a},{b}"

    def chiffrer(self, texte):
        return "".join(ALPHABET[(self.a * ALPHABET.index(c) + self.b) % TAILLE] if c in ALPHABET else c for c in texte)

    def déchiffrer(self, texte):
        return "".join(ALPHABET[self.inverse * (ALPHABET.index(c) - self.b) % TAILLE] if c in ALPHABET else c for c in texte)


class Transposition(Chiffre):
    nom = "transposition"

    def __init__(self, colonnes):
        self.colonnes = colonnes

    def chiffrer(self, texte):
        return "".join(texte[k::self.colonnes] for k in range(self.colonnes))

    def déchiffrer(self, texte):
        lignes, reste = divmod(len(texte), self.colonnes)
        morceaux = []
        début = 0
        for k in range(self.colonnes):
            hauteur = lignes + (1 if k < reste else 0)
            morceaux.append(texte[début:début + hauteur])
            début += hauteur
        return "".join(m[r] for r in range(lignes + 1) for m in morceaux if r < len(m))


class RSA(Chiffre):
    nom = "RSA"

    def __init__(self, p, q, e=65537):
        self.n = p * q
        self.e = e
        self.d = pow(e, -1, (p - 1) * (q - 1))

    def chiffrer(self, texte):
        m = 0
        for c in texte:
            m = m * 0x110000 + ord(c)
        if m >= self.n:
            raise OverflowError("message trop long")
        return str(pow(m, self.e, self.n))

    def déchiffrer(self, texte):
        m = pow(int(texte), self.d, self.n)
        lettres = []
        while m:
            m, c = divmod(m, 0x110000)
            lettres.insert(0, chr(c))
        return "".join(lettres)


def fréquences(texte):
    comptes = {}
    for c in texte:
        if c in ALPHABET:
            comptes[c] = comptes.get(c, 0) + 1
    return comptes


def casser(secret):
    """Le décalage de César qui donne le plus de e, a, s."""
    notes = []
    for clé in range(TAILLE):
        f = fréquences(César(clé).déchiffrer(secret))
        notes.append((3 * f.get("e", 0) + 2 * f.get("a", 0) + f.get("s", 0), -clé))
    note, opposé = max(notes)
    return -opposé, note


phrase = nettoyer("Les sanglots longs des violons de l'automne blessent mon cœur")
print(phrase, len(phrase))
for chiffre in [Chiffre(), César(3), César(-29), Vigenère("Verlaine"), Affine(5, 8), Transposition(4), Transposition(7)]:
    print(chiffre.essai(phrase[:28]))
rsa = RSA(2 ** 127 - 1, 2 ** 89 - 1)
print(rsa.essai("Été 😀"), rsa.n, sep="\n")
secret = César(11).chiffrer(phrase)
print(secret, casser(secret))
rangés = sorted(fréquences(phrase).items(), key=lambda p: (-p[1], p[0]))
for lettre, compte in rangés[:5]:
    print(f"{lettre} {compte:>2} {'▇' * compte} {compte / len(phrase):.1%}")
for fabrique in (lambda: Vigenère("clé"), lambda: Affine(13, 1), lambda: RSA(11, 13, 7).chiffrer("long"), lambda: RSA(5, 7, 6)):
    try:
        print(fabrique())
    except CléInvalide as e:
        print("clé invalide :", e, "| cause :", repr(e.__cause__))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
