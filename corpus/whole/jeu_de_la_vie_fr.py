# lang: fr
# Le jeu de la vie sur un plan sans bord : motifs, évolution, périodes, boîte englobante.
MOTIFS = {
    "bloc": "##/##",
    "clignotant": "###",
    "crapaud": ".###/###.",
    "planeur": ".#./..#/###",
    "r-pentomino": ".##/##./.#.",
    "vide": "",
    "ligne": "##########",
}


def lire(motif):
    return {(x, y) for y, ligne in enumerate(motif.split("/")) for x, c in enumerate(ligne) if c == "#"}


def voisines(x, y):
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def évoluer(vivantes):
    comptes = {}
    for x, y in vivantes:
        for v in voisines(x, y):
            comptes[v] = comptes.get(v, 0) + 1
    return {case_ for case_, n in comptes.items() if n == 3 or n == 2 and case_ in vivantes}


def boîte(vivantes):
    if not vivantes:
        return None
    xs = [x for x, _ in vivantes]
    ys = [y for _, y in vivantes]
    return min(xs), min(ys), max(xs), max(ys)


def dessiner(vivantes, marge=0):
    bords = boîte(vivantes)
    if bords is None:
        return "(rien)"
    x0, y0, x1, y1 = bords
    lignes = []
    for y in range(y0 - marge, y1 + marge + 1):
        lignes.append("".join("█" if (x, y) in vivantes else "·" for x in range(x0 - marge, x1 + marge + 1)))
    return "\n".join(lignes)


def normaliser(vivantes):
    if not vivantes:
        return (), (0, 0)
    x0, y0, *_ = boîte(vivantes)
    return tuple(sorted((x - x0, y - y0) for x, y in vivantes)), (x0, y0)


def étudier(vivantes, limite=60):
    """Rend (période, déplacement, génération) ou Rien si rien ne revient."""
    vues = {}
    for génération in range(limite):
        forme, lieu = normaliser(vivantes)
        if forme in vues:
            quand_, où = vues[forme]
            return génération - quand_, (lieu[0] - où[0], lieu[1] - où[1]), quand_
        vues[forme] = génération, lieu
        vivantes = évoluer(vivantes)
    return None


class Monde:
    def __init__(self, vivantes=(), règle="B3/S23"):
        self.vivantes = set(vivantes)
        naissance, survie = règle.split("/")
        self.naissance = {int(c) for c in naissance[1:]}
        self.survie = {int(c) for c in survie[1:]}
        self.génération = 0
        self.historique = [len(self.vivantes)]

    def __iter__(self):
        while self.vivantes:
            yield self
            self.avancer()

    def __len__(self):
        return len(self.vivantes)

    def avancer(self, n=1):
        for _ in range(n):
            candidates = self.vivantes | {v for c in self.vivantes for v in voisines(*c)}
            suite = set()
            for c in candidates:
                n_voisines = sum(v in self.vivantes for v in voisines(*c))
                if n_voisines in (self.survie if c in self.vivantes else self.naissance):
                    suite.add(c)
            self.vivantes = suite
            self.génération += 1
            self.historique.append(len(suite))
        return self

    def poser(self, motif, dx, dy):
        self.vivantes |= {(x + dx, y + dy) for x, y in lire(MOTIFS[motif])}
        return self

    def empreinte(self):
        h = 17
        for x, y in sorted(self.vivantes):
            h = (h * 1000003 ^ x * 31 ^ y) & 0xFFFFFFFFFFFFFFFF
        return h


for nom, motif in MOTIFS.items():
    vivantes = lire(motif)
    print(f"{nom:<12}{len(vivantes):>3} cellules, étude {étudier(vivantes)}")
    après = vivantes
    for _ in range(4):
        après = évoluer(après)
    print(dessiner(après))
m = Monde().poser("planeur", 0, 0).poser("bloc", 6, 6).poser("clignotant", 12, 2)
m.avancer(12)
print(m.génération, len(m), boîte(m.vivantes), m.historique, m.empreinte())
print(dessiner(m.vivantes, 1))
r = Monde(lire(MOTIFS["r-pentomino"]))
r.avancer(60)
print(len(r), boîte(r.vivantes), r.empreinte(), max(r.historique))
for monde in Monde(lire("###/#.#/###"), "B36/S"):
    if monde.génération > 5:
        break
    print(monde.génération, len(monde), end="; ")
else:
    print("éteint", end="; ")
print("fin")
loin = Monde((x + 10 ** 20, y - 10 ** 20) for x, y in lire(MOTIFS["planeur"]))
loin.avancer(8)
print(sorted(loin.vivantes)[0], étudier(loin.vivantes))
try:
    m.poser("canon", 0, 0)
except KeyError as e:
    print("motif inconnu :", e)
