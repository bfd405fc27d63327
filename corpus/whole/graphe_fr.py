# lang: fr
# Graphes : parcours, plus courts chemins, tri topologique, composantes, coloration, arbre couvrant.
class CycleTrouvé(Exception):
    def __init__(self, chemin):
        super().__init__(" -> ".join(chemin))
        self.chemin = chemin


class Graphe:
    def __init__(self, orienté=False):
        self.orienté = orienté
        self.voisins = {}

    def ajouter(self, a, b, poids=1):
        self.voisins.setdefault(a, {})[b] = poids
        if self.orienté:
            self.voisins.setdefault(b, {})
        else:
            self.voisins.setdefault(b, {})[a] = poids
        return self

    @classmethod
    def depuis_texte(cls, texte, **options):
        g = cls(**options)
        for ligne in texte.strip().split("\n"):
            a, b, *reste = ligne.split()
            g.ajouter(a, b, *[float(x) if "." in x else int(x) for x in reste])
        return g

    def __len__(self):
        return len(self.voisins)

    def __contains__(self, sommet):
        return sommet in self.voisins

    def __iter__(self):
        return iter(sorted(self.voisins))

    def arêtes(self):
        for a in self:
            for b, poids in sorted(self.voisins[a].items()):
                if self.orienté or a < b:
                    yield a, b, poids

    def largeur(self, départ):
        vus = {départ}
        file = [(départ, 0)]
        while file:
            sommet, distance = file.pop(0)
            yield sommet, distance
            for voisin in sorted(self.voisins[sommet]):
                if voisin not in vus:
                    vus.add(voisin)
                    file.append((voisin, distance + 1))

    def profondeur(self, sommet, vus=None):
        vus = set() if vus is None else vus
        vus.add(sommet)
        yield sommet
        for voisin in sorted(self.voisins[sommet]):
            if voisin not in vus:
                yield from self.profondeur(voisin, vus)

    def dijkstra(self, départ):
        distances = {départ: 0}
        avant = {}
        ouverts = {départ: 0}
        while ouverts:
            sommet = min(ouverts, key=lambda s: (ouverts[s], s))
            d = ouverts.pop(sommet)
            for voisin, poids in self.voisins[sommet].items():
                if poids < 0:
                    raise ValueError(f"poids négatif entre {sommet} et {voisin}")
                nouveau = d + poids
                if voisin not in distances or nouveau < distances[voisin]:
                    distances[voisin] = nouveau
                    ouverts[voisin] = nouveau
                    avant[voisin] = sommet
        return distances, avant

    def chemin(self, a, b):
        if a not in self or b not in self:
            raise KeyError(a if a not in self else b)
        distances, avant = self.dijkstra(a)
        if b not in distances:
            return None
        étapes = [b]
        while étapes[-1] != a:
            étapes.append(avant[étapes[-1]])
        return étapes[::-1], distances[b]

    def tri_topologique(self):
        ordre = []
        état = {}

        def visiter(sommet, pile):
            if état.get(sommet) == "fini":
                return
            if état.get(sommet) == "ouvert":
                raise CycleTrouvé(pile[pile.index(sommet):] + [sommet])
            état[sommet] = "ouvert"
            for voisin in sorted(self.voisins[sommet]):
                visiter(voisin, pile + [sommet])
            état[sommet] = "fini"
            ordre.insert(0, sommet)

        for sommet in self:
            visiter(sommet, [])
        return ordre

    def composantes(self):
        vus = set()
        for sommet in self:
            if sommet not in vus:
                groupe = [s for s, _ in self.largeur(sommet)]
                vus.update(groupe)
                yield groupe

    def colorier(self):
        couleurs = {}
        for sommet in sorted(self.voisins, key=lambda s: (-len(self.voisins[s]), s)):
            prises = {couleurs.get(v) for v in self.voisins[sommet]}
            c = 0
            while c in prises:
                c += 1
            couleurs[sommet] = c
        return couleurs

    def arbre_couvrant(self):
        parent = {s: s for s in self}

        def racine(s):
            while parent[s] != s:
                parent[s] = parent[parent[s]]
                s = parent[s]
            return s

        choisies, total = [], 0
        for a, b, poids in sorted(self.arêtes(), key=lambda x: (x[2], x[0], x[1])):
            ra, rb = racine(a), racine(b)
            if ra != rb:
                parent[ra] = rb
                choisies.append(a + b)
                total += poids
        return choisies, total


villes = Graphe.depuis_texte("""
A B 4
A C 2
C B 1
B D 5
C D 8
D E 3.5
F G 1
""")
print(len(villes), "A" in villes, "Z" in villes, list(villes.arêtes()))
print(list(villes.largeur("A")), list(villes.profondeur("A")), list(villes.composantes()))
for but in "BDEG":
    print("A", but, villes.chemin("A", but))
print(villes.colorier(), villes.arbre_couvrant())
tâches = Graphe(orienté=True)
for a, b in [("chaussettes", "chaussures"), ("pantalon", "chaussures"), ("pantalon", "ceinture"), ("chemise", "cravate"), ("cravate", "veste"), ("ceinture", "veste")]:
    tâches.ajouter(a, b)
print(tâches.tri_topologique())
tâches.ajouter("veste", "chemise")
try:
    tâches.tri_topologique()
except CycleTrouvé as e:
    print("cycle :", e, len(e.chemin))
try:
    villes.chemin("A", "Paris")
except KeyError as e:
    print("inconnu :", e)
try:
    Graphe().ajouter("x", "y", -1).dijkstra("x")
except ValueError as e:
    print(e)
grille = Graphe()
for x in range(12):
    for y in range(12):
        if (x * 7 + y * 3) % 5 == 1:
            continue
        for dx, dy in ((1, 0), (0, 1)):
            if x + dx < 12 and y + dy < 12 and ((x + dx) * 7 + (y + dy) * 3) % 5 != 1:
                grille.ajouter((x, y), (x + dx, y + dy), (x * y) % 7 + 1)
étapes, prix = grille.chemin((0, 0), (11, 11))
print(len(grille), len(étapes), prix, étapes[:4], étapes[-1])
print(max(d for _, d in grille.largeur((0, 0))), sum(1 for _ in grille.arêtes()))
énorme = Graphe()
for k in range(20):
    énorme.ajouter(f"n{k:02}", f"n{k + 1:02}", 10 ** k)
print(énorme.chemin("n00", "n20")[1], list(énorme.profondeur("n17"))[:5])
