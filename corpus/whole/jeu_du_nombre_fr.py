# lang: fr
# Deviner un nombre : lit des essais sur l'entrée standard, tient un tableau des scores.
import sys


class Hasard:
    def __init__(self, graine):
        self.état = graine & 0x7FFFFFFF

    def tirer(self, bas, haut):
        self.état = (self.état * 1103515245 + 12345) & 0x7FFFFFFF
        return bas + (self.état >> 8) % (haut - bas + 1)


class Abandon(Exception):
    pass


class Partie:
    def __init__(self, secret, bas, haut):
        self.secret = secret
        self.bas, self.haut = bas, haut
        self.essais = []

    @property
    def finie(self):
        return self.secret in self.essais

    def proposer(self, n):
        if not self.bas <= n <= self.haut:
            return f"entre {self.bas} et {self.haut}, voyons"
        if n in self.essais:
            return f"{n} déjà proposé"
        self.essais.append(n)
        if n == self.secret:
            return "gagné"
        écart = abs(n - self.secret)
        chaleur = "brûlant" if écart <= 2 else "chaud" if écart <= 10 else "froid"
        return f"{'trop petit' if n < self.secret else 'trop grand'}, {chaleur}"


def lire_nombre(invite):
    while True:
        texte = input(invite).strip().lower()
        if texte in ("fin", "quitter"):
            raise Abandon("le joueur s'en va")
        if texte == "?":
            print("(un nombre, ou fin)")
            continue
        try:
            return int(texte)
        except ValueError:
            print(f"{texte!r} n'est pas un nombre")


def jouer(secret, bas=1, haut=100, limite=7):
    partie = Partie(secret, bas, haut)
    while not partie.finie:
        if len(partie.essais) >= limite:
            print(f"perdu, c'était {secret}")
            return partie, False
        reste = limite - len(partie.essais)
        print(partie.proposer(lire_nombre(f"[{reste}] ")))
    return partie, True


def robot(bas, haut):
    """Une coroutine qui cherche par dichotomie."""
    coups = 0
    while bas <= haut:
        milieu = (bas + haut) // 2
        coups += 1
        réponse = yield milieu
        if réponse == "gagné":
            return coups
        if réponse.startswith("trop petit"):
            bas = milieu + 1
        else:
            haut = milieu - 1


def jouer_robot(secret, bas, haut):
    partie = Partie(secret, bas, haut)
    joueur = robot(bas, haut)
    coup = next(joueur)
    try:
        while True:
            coup = joueur.send(partie.proposer(coup))
    except StopIteration as fin:
        return fin.value


hasard = Hasard(2024)
scores = {}
numéro = 0
try:
    while True:
        numéro += 1
        secret = hasard.tirer(1, 100)
        print(f"--- partie {numéro}")
        partie, gagnée = jouer(secret)
        points = 100 // len(partie.essais) if gagnée else 0
        scores[numéro] = (points, len(partie.essais), partie.essais)
        print(f"{points} points en {len(partie.essais)} essais")
except Abandon as e:
    print("abandon :", e)
except EOFError:
    print("plus d'entrée")
finally:
    print("=" * 20)
for n, (points, essais, coups) in sorted(scores.items(), key=lambda s: (-s[1][0], s[0])):
    print(f"partie {n}: {points:>3} points {coups}")
total = sum(p for p, *_ in scores.values())
print(f"total {total}, moyenne {total / len(scores):.2f}" if scores else "aucune partie")
parcours = [jouer_robot(s, 1, 1000) for s in (1, 500, 501, 777, 1000)]
print("robot", parcours, max(jouer_robot(s, 1, 127) for s in range(1, 128)))
print(jouer_robot(2 ** 70 + 3, 2 ** 70, 2 ** 71))
if total < 100:
    sys.exit(3)
