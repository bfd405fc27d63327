# lang: fr
# Deviner un nombre : lit des essais sur l'entrée standard, tient un tableau des scores.
importer sys


classe Hasard:
    déf __init__(self, graine):
        self.état = graine & 0x7FFFFFFF

    déf tirer(self, bas, haut):
        self.état = (self.état * 1103515245 + 12345) & 0x7FFFFFFF
        retour bas + (self.état >> 8) % (haut - bas + 1)


classe Abandon(Exception):
    passe


classe Partie:
    déf __init__(self, secret, bas, haut):
        self.secret = secret
        self.bas, self.haut = bas, haut
        self.essais = []

    @propriété
    déf finie(self):
        retour self.secret dans self.essais

    déf proposer(self, n):
        si non self.bas <= n <= self.haut:
            retour f"entre {self.bas} et {self.haut}, voyons"
        si n dans self.essais:
            retour f"{n} déjà proposé"
        self.essais.append(n)
        si n == self.secret:
            retour "gagné"
        soit écart = valeurabsolue(n - self.secret)
        soit chaleur = "brûlant" si écart <= 2 sinon "chaud" si écart <= 10 sinon "froid"
        retour f"{'trop petit' si n < self.secret sinon 'trop grand'}, {chaleur}"


déf lire_nombre(invite):
    tant que Vrai:
        soit texte = saisir(invite).strip().lower()
        si texte dans ("fin", "quitter"):
            lever Abandon("le joueur s'en va")
        si texte == "?":
            afficher("(un nombre, ou fin)")
            continuer
        essayer:
            retour entier(texte)
        sauf ValueError:
            afficher(f"{texte!r} n'est pas un nombre")


déf jouer(secret, bas=1, haut=100, limite=7):
    soit partie = Partie(secret, bas, haut)
    tantque non partie.finie:
        si longueur(partie.essais) >= limite:
            afficher(f"perdu, c'était {secret}")
            retour partie, Faux
        soit reste = limite - longueur(partie.essais)
        afficher(partie.proposer(lire_nombre(f"[{reste}] ")))
    retour partie, Vrai


déf robot(bas, haut):
    """Une coroutine qui cherche par dichotomie."""
    soit coups = 0
    tantque bas <= haut:
        soit milieu = (bas + haut) // 2
        coups += 1
        soit réponse = produire milieu
        si réponse == "gagné":
            retour coups
        si réponse.startswith("trop petit"):
            bas = milieu + 1
        sinon:
            haut = milieu - 1


déf jouer_robot(secret, bas, haut):
    soit partie = Partie(secret, bas, haut)
    soit joueur = robot(bas, haut)
    soit coup = suivant(joueur)
    essayer:
        tantque Vrai:
            coup = joueur.send(partie.proposer(coup))
    sauf StopIteration comme fin:
        retour fin.value


soit hasard = Hasard(2024)
soit scores = {}
soit numéro = 0
essayer:
    tantque Vrai:
        numéro += 1
        soit secret = hasard.tirer(1, 100)
        afficher(f"--- partie {numéro}")
        soit partie, gagnée = jouer(secret)
        soit points = 100 // longueur(partie.essais) si gagnée sinon 0
        scores[numéro] = (points, longueur(partie.essais), partie.essais)
        afficher(f"{points} points en {longueur(partie.essais)} essais")
sauf Abandon comme e:
    afficher("abandon :", e)
sauf EOFError:
    afficher("plus d'entrée")
finalement:
    afficher("=" * 20)
pour n, (points, essais, coups) dans trier(scores.items(), key=lambda s: (-s[1][0], s[0])):
    afficher(f"partie {n}: {points:>3} points {coups}")
soit total = somme(p pour p, *_ dans scores.values())
afficher(f"total {total}, moyenne {total / longueur(scores):.2f}" si scores sinon "aucune partie")
soit parcours = [jouer_robot(s, 1, 1000) pour s dans (1, 500, 501, 777, 1000)]
afficher("robot", parcours, maximum(jouer_robot(s, 1, 127) pour s dans intervalle(1, 128)))
afficher(jouer_robot(2 ** 70 + 3, 2 ** 70, 2 ** 71))
si total < 100:
    sys.exit(3)
