# lang: fr
# Graphes : parcours, plus courts chemins, tri topologique, composantes, coloration, arbre couvrant.
classe CycleTrouvé(Exception):
    déf __init__(self, chemin):
        superclasse().__init__(" -> ".join(chemin))
        self.chemin = chemin


classe Graphe:
    déf __init__(self, orienté=Faux):
        self.orienté = orienté
        self.voisins = {}

    déf ajouter(self, a, b, poids=1):
        self.voisins.setdefault(a, {})[b] = poids
        si self.orienté:
            self.voisins.setdefault(b, {})
        sinon:
            self.voisins.setdefault(b, {})[a] = poids
        retour self

    @methode_de_classe
    déf depuis_texte(cls, texte, **options):
        soit g = cls(**options)
        pour ligne dans texte.strip().split("\n"):
            soit a, b, *reste = ligne.split()
            g.ajouter(a, b, *[flottant(x) si "." dans x sinon entier(x) pour x dans reste])
        retour g

    déf __len__(self):
        retour longueur(self.voisins)

    déf __contains__(self, sommet):
        retour sommet dans self.voisins

    déf __iter__(self):
        retour itérateur(trier(self.voisins))

    déf arêtes(self):
        pour a dans self:
            pour b, poids dans trier(self.voisins[a].items()):
                si self.orienté ou a < b:
                    produire a, b, poids

    déf largeur(self, départ):
        soit vus = {départ}
        soit file = [(départ, 0)]
        tantque file:
            sommet, distance = file.pop(0)
            produire sommet, distance
            pour voisin dans trier(self.voisins[sommet]):
                si voisin pas dans vus:
                    vus.add(voisin)
                    file.append((voisin, distance + 1))

    déf profondeur(self, sommet, vus=Rien):
        vus = ensemble() si vus est Rien sinon vus
        vus.add(sommet)
        produire sommet
        pour voisin dans trier(self.voisins[sommet]):
            si voisin pas dans vus:
                produire depuis self.profondeur(voisin, vus)

    déf dijkstra(self, départ):
        soit distances = {départ: 0}
        soit avant = {}
        soit ouverts = {départ: 0}
        tantque ouverts:
            sommet = minimum(ouverts, key=lambda s: (ouverts[s], s))
            d = ouverts.pop(sommet)
            pour voisin, poids dans self.voisins[sommet].items():
                si poids < 0:
                    lever ValueError(f"poids négatif entre {sommet} et {voisin}")
                soit nouveau = d + poids
                si voisin pas dans distances ou nouveau < distances[voisin]:
                    distances[voisin] = nouveau
                    ouverts[voisin] = nouveau
                    avant[voisin] = sommet
        retour distances, avant

    déf chemin(self, a, b):
        si a pas dans self ou b pas dans self:
            lever KeyError(a si a pas dans self sinon b)
        soit distances, avant = self.dijkstra(a)
        si b pas dans distances:
            retour Rien
        soit étapes = [b]
        tantque étapes[-1] != a:
            étapes.append(avant[étapes[-1]])
        retour étapes[::-1], distances[b]

    déf tri_topologique(self):
        soit ordre = []
        soit état = {}

        déf visiter(sommet, pile):
            si état.get(sommet) == "fini":
                retour
            si état.get(sommet) == "ouvert":
                lever CycleTrouvé(pile[pile.index(sommet):] + [sommet])
            état[sommet] = "ouvert"
            pour voisin dans trier(self.voisins[sommet]):
                visiter(voisin, pile + [sommet])
            état[sommet] = "fini"
            ordre.insert(0, sommet)

        pour sommet dans self:
            visiter(sommet, [])
        retour ordre

    déf composantes(self):
        soit vus = ensemble()
        pour sommet dans self:
            si sommet pas dans vus:
                soit groupe = [s pour s, _ dans self.largeur(sommet)]
                vus.update(groupe)
                produire groupe

    déf colorier(self):
        soit couleurs = {}
        pour sommet dans trier(self.voisins, key=lambda s: (-longueur(self.voisins[s]), s)):
            soit prises = {couleurs.get(v) pour v dans self.voisins[sommet]}
            soit c = 0
            tantque c dans prises:
                c += 1
            couleurs[sommet] = c
        retour couleurs

    déf arbre_couvrant(self):
        soit parent = {s: s pour s dans self}

        déf racine(s):
            tantque parent[s] != s:
                parent[s] = parent[parent[s]]
                s = parent[s]
            retour s

        soit choisies, total = [], 0
        pour a, b, poids dans trier(self.arêtes(), key=lambda x: (x[2], x[0], x[1])):
            soit ra, rb = racine(a), racine(b)
            si ra != rb:
                parent[ra] = rb
                choisies.append(a + b)
                total += poids
        retour choisies, total


soit villes = Graphe.depuis_texte("""
A B 4
A C 2
C B 1
B D 5
C D 8
D E 3.5
F G 1
""")
afficher(longueur(villes), "A" dans villes, "Z" dans villes, liste(villes.arêtes()))
afficher(liste(villes.largeur("A")), liste(villes.profondeur("A")), liste(villes.composantes()))
pour but dans "BDEG":
    afficher("A", but, villes.chemin("A", but))
afficher(villes.colorier(), villes.arbre_couvrant())
soit tâches = Graphe(orienté=Vrai)
pour a, b dans [("chaussettes", "chaussures"), ("pantalon", "chaussures"), ("pantalon", "ceinture"), ("chemise", "cravate"), ("cravate", "veste"), ("ceinture", "veste")]:
    tâches.ajouter(a, b)
afficher(tâches.tri_topologique())
tâches.ajouter("veste", "chemise")
essayer:
    tâches.tri_topologique()
sauf CycleTrouvé comme e:
    afficher("cycle :", e, longueur(e.chemin))
essayer:
    villes.chemin("A", "Paris")
sauf KeyError comme e:
    afficher("inconnu :", e)
essayer:
    Graphe().ajouter("x", "y", -1).dijkstra("x")
sauf ValueError comme e:
    afficher(e)
soit grille = Graphe()
pour x dans intervalle(12):
    pour y dans intervalle(12):
        si (x * 7 + y * 3) % 5 == 1:
            continuer
        pour dx, dy dans ((1, 0), (0, 1)):
            si x + dx < 12 et y + dy < 12 et ((x + dx) * 7 + (y + dy) * 3) % 5 != 1:
                grille.ajouter((x, y), (x + dx, y + dy), (x * y) % 7 + 1)
soit étapes, prix = grille.chemin((0, 0), (11, 11))
afficher(longueur(grille), longueur(étapes), prix, étapes[:4], étapes[-1])
afficher(maximum(d pour _, d dans grille.largeur((0, 0))), somme(1 pour _ dans grille.arêtes()))
soit énorme = Graphe()
pour k dans intervalle(20):
    énorme.ajouter(f"n{k:02}", f"n{k + 1:02}", 10 ** k)
afficher(énorme.chemin("n00", "n20")[1], liste(énorme.profondeur("n17"))[:5])
