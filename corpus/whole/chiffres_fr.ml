# lang: fr
# Chiffrements classiques : César, Vigenère, affine, transposition, RSA miniature, analyse de fréquences.
soit ALPHABET = "abcdefghijklmnopqrstuvwxyz"
const TAILLE = longueur(ALPHABET)
soit ACCENTS = {"é": "e", "è": "e", "ê": "e", "à": "a", "â": "a", "ç": "c", "ô": "o", "î": "i", "ù": "u", "û": "u"}


classe CléInvalide(ValueError):
    passe


déf nettoyer(texte):
    soit propre = ""
    pour c dans texte.lower():
        propre += ACCENTS.get(c, c)
    retour propre


déf décaler(c, décalage):
    soit rang = ALPHABET.find(c.lower())
    si rang < 0:
        retour c
    soit nouveau = ALPHABET[(rang + décalage) % TAILLE]
    retour nouveau.upper() si c.isupper() sinon nouveau


classe Chiffre:
    nom = "identité"

    déf chiffrer(self, texte):
        retour texte

    déf déchiffrer(self, texte):
        retour texte

    déf essai(self, texte):
        soit secret = self.chiffrer(texte)
        soit clair = self.déchiffrer(secret)
        retour f"{self.nom:<14}{secret!r:<34}{'juste' si clair == texte sinon 'FAUX ' + clair}"


classe César(Chiffre):
    déf __init__(self, clé):
        self.clé = clé
        self.nom = f"César {clé}"

    déf chiffrer(self, texte):
        retour "".join(décaler(c, self.clé) pour c dans texte)

    déf déchiffrer(self, texte):
        retour "".join([décaler(c, -self.clé) pour c dans texte])


classe Vigenère(Chiffre):
    nom = "Vigenère"

    déf __init__(self, mot):
        si non mot.isalpha() ou non mot.isascii():
            lever CléInvalide(f"mot {mot!r} refusé")
        self.clés = [ALPHABET.index(c) pour c dans mot.lower()]

    déf parcourir(self, texte, signe):
        soit k = 0
        pour c dans texte:
            si c.lower() dans ALPHABET:
                produire décaler(c, signe * self.clés[k % longueur(self.clés)])
                k += 1
            sinon:
                produire c

    déf chiffrer(self, texte):
        retour "".join(self.parcourir(texte, 1))

    déf déchiffrer(self, texte):
        retour "".join(self.parcourir(texte, -1))


classe Affine(Chiffre):
    déf __init__(self, a, b):
        essayer:
            self.inverse = puissance(a, -1, TAILLE)
        sauf ValueError comme e:
            lever CléInvalide(f"{a} n'a pas d'inverse modulo {TAILLE}") depuis e
        self.a, self.b = a, b
        self.nom = f"affine {a},{b}"

    déf chiffrer(self, texte):
        retour "".join(ALPHABET[(self.a * ALPHABET.index(c) + self.b) % TAILLE] si c dans ALPHABET sinon c pour c dans texte)

    déf déchiffrer(self, texte):
        retour "".join(ALPHABET[self.inverse * (ALPHABET.index(c) - self.b) % TAILLE] si c dans ALPHABET sinon c pour c dans texte)


classe Transposition(Chiffre):
    nom = "transposition"

    déf __init__(self, colonnes):
        self.colonnes = colonnes

    déf chiffrer(self, texte):
        retour "".join(texte[k::self.colonnes] pour k dans intervalle(self.colonnes))

    déf déchiffrer(self, texte):
        soit lignes, reste = divmod(longueur(texte), self.colonnes)
        soit morceaux = []
        soit début = 0
        pour k dans intervalle(self.colonnes):
            soit hauteur = lignes + (1 si k < reste sinon 0)
            morceaux.append(texte[début:début + hauteur])
            début += hauteur
        retour "".join(m[r] pour r dans intervalle(lignes + 1) pour m dans morceaux si r < longueur(m))


classe RSA(Chiffre):
    nom = "RSA"

    déf __init__(self, p, q, e=65537):
        self.n = p * q
        self.e = e
        self.d = puissance(e, -1, (p - 1) * (q - 1))

    déf chiffrer(self, texte):
        soit m = 0
        pour c dans texte:
            m = m * 0x110000 + ordinal(c)
        si m >= self.n:
            lever OverflowError("message trop long")
        retour chaine(puissance(m, self.e, self.n))

    déf déchiffrer(self, texte):
        soit m = puissance(entier(texte), self.d, self.n)
        soit lettres = []
        tantque m:
            m, c = divmod(m, 0x110000)
            lettres.insert(0, caractère(c))
        retour "".join(lettres)


déf fréquences(texte):
    soit comptes = {}
    pour c dans texte:
        si c dans ALPHABET:
            comptes[c] = comptes.get(c, 0) + 1
    retour comptes


déf casser(secret):
    """Le décalage de César qui donne le plus de e, a, s."""
    soit notes = []
    pour clé dans intervalle(TAILLE):
        soit f = fréquences(César(clé).déchiffrer(secret))
        notes.append((3 * f.get("e", 0) + 2 * f.get("a", 0) + f.get("s", 0), -clé))
    soit note, opposé = maximum(notes)
    retour -opposé, note


soit phrase = nettoyer("Les sanglots longs des violons de l'automne blessent mon cœur")
afficher(phrase, longueur(phrase))
pour chiffre dans [Chiffre(), César(3), César(-29), Vigenère("Verlaine"), Affine(5, 8), Transposition(4), Transposition(7)]:
    afficher(chiffre.essai(phrase[:28]))
soit rsa = RSA(2 ** 127 - 1, 2 ** 89 - 1)
afficher(rsa.essai("Été 😀"), rsa.n, sep="\n")
soit secret = César(11).chiffrer(phrase)
afficher(secret, casser(secret))
soit rangés = trier(fréquences(phrase).items(), key=lambda p: (-p[1], p[0]))
pour lettre, compte dans rangés[:5]:
    afficher(f"{lettre} {compte:>2} {'▇' * compte} {compte / longueur(phrase):.1%}")
pour fabrique dans (lambda: Vigenère("clé"), lambda: Affine(13, 1), lambda: RSA(11, 13, 7).chiffrer("long"), lambda: RSA(5, 7, 6)):
    essayer:
        afficher(fabrique())
    sauf CléInvalide comme e:
        afficher("clé invalide :", e, "| cause :", représentation(e.__cause__))
    sauf (OverflowError, ValueError) comme e:
        afficher(type_de(e).__name__, e)
