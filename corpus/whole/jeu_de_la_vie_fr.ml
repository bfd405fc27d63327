# lang: fr
# Le jeu de la vie sur un plan sans bord : motifs, évolution, périodes, boîte englobante.
soit MOTIFS = {
    "bloc": "##/##",
    "clignotant": "###",
    "crapaud": ".###/###.",
    "planeur": ".#./..#/###",
    "r-pentomino": ".##/##./.#.",
    "vide": "",
    "ligne": "##########",
}


déf lire(motif):
    retour {(x, y) pour y, ligne dans énumérer(motif.split("/")) pour x, c dans énumérer(ligne) si c == "#"}


déf voisines(x, y):
    pour dx dans (-1, 0, 1):
        pour dy dans (-1, 0, 1):
            si dx ou dy:
                produire x + dx, y + dy


déf évoluer(vivantes):
    soit comptes = {}
    pour x, y dans vivantes:
        pour v dans voisines(x, y):
            comptes[v] = comptes.get(v, 0) + 1
    retour {case_ pour case_, n dans comptes.items() si n == 3 ou n == 2 et case_ dans vivantes}


déf boîte(vivantes):
    si non vivantes:
        retour Rien
    soit xs = [x pour x, _ dans vivantes]
    soit ys = [y pour _, y dans vivantes]
    retour minimum(xs), minimum(ys), maximum(xs), maximum(ys)


déf dessiner(vivantes, marge=0):
    soit bords = boîte(vivantes)
    si bords est Rien:
        retour "(rien)"
    soit x0, y0, x1, y1 = bords
    soit lignes = []
    pour y dans intervalle(y0 - marge, y1 + marge + 1):
        lignes.append("".join("█" si (x, y) dans vivantes sinon "·" pour x dans intervalle(x0 - marge, x1 + marge + 1)))
    retour "\n".join(lignes)


déf normaliser(vivantes):
    si non vivantes:
        retour (), (0, 0)
    soit x0, y0, *_ = boîte(vivantes)
    retour nuplet(trier((x - x0, y - y0) pour x, y dans vivantes)), (x0, y0)


déf étudier(vivantes, limite=60):
    """Rend (période, déplacement, génération) ou Rien si rien ne revient."""
    soit vues = {}
    pour génération dans intervalle(limite):
        soit forme, lieu = normaliser(vivantes)
        si forme dans vues:
            soit quand_, où = vues[forme]
            retour génération - quand_, (lieu[0] - où[0], lieu[1] - où[1]), quand_
        vues[forme] = génération, lieu
        vivantes = évoluer(vivantes)
    retour Rien


classe Monde:
    déf __init__(self, vivantes=(), règle="B3/S23"):
        self.vivantes = ensemble(vivantes)
        soit naissance, survie = règle.split("/")
        self.naissance = {entier(c) pour c dans naissance[1:]}
        self.survie = {entier(c) pour c dans survie[1:]}
        self.génération = 0
        self.historique = [longueur(self.vivantes)]

    déf __iter__(self):
        tantque self.vivantes:
            produire self
            self.avancer()

    déf __len__(self):
        retour longueur(self.vivantes)

    déf avancer(self, n=1):
        pour _ dans intervalle(n):
            soit candidates = self.vivantes | {v pour c dans self.vivantes pour v dans voisines(*c)}
            soit suite = ensemble()
            pour c dans candidates:
                soit n_voisines = somme(v dans self.vivantes pour v dans voisines(*c))
                si n_voisines dans (self.survie si c dans self.vivantes sinon self.naissance):
                    suite.add(c)
            self.vivantes = suite
            self.génération += 1
            self.historique.append(longueur(suite))
        retour self

    déf poser(self, motif, dx, dy):
        self.vivantes |= {(x + dx, y + dy) pour x, y dans lire(MOTIFS[motif])}
        retour self

    déf empreinte(self):
        soit h = 17
        pour x, y dans trier(self.vivantes):
            h = (h * 1000003 ^ x * 31 ^ y) & 0xFFFFFFFFFFFFFFFF
        retour h


pour nom, motif dans MOTIFS.items():
    soit vivantes = lire(motif)
    afficher(f"{nom:<12}{longueur(vivantes):>3} cellules, étude {étudier(vivantes)}")
    soit après = vivantes
    pour _ dans intervalle(4):
        après = évoluer(après)
    afficher(dessiner(après))
soit m = Monde().poser("planeur", 0, 0).poser("bloc", 6, 6).poser("clignotant", 12, 2)
m.avancer(12)
afficher(m.génération, longueur(m), boîte(m.vivantes), m.historique, m.empreinte())
afficher(dessiner(m.vivantes, 1))
soit r = Monde(lire(MOTIFS["r-pentomino"]))
r.avancer(60)
afficher(longueur(r), boîte(r.vivantes), r.empreinte(), maximum(r.historique))
pour monde dans Monde(lire("###/#.#/###"), "B36/S"):
    si monde.génération > 5:
        arrêter
    afficher(monde.génération, longueur(monde), end="; ")
sinon:
    afficher("éteint", end="; ")
afficher("fin")
soit loin = Monde((x + 10 ** 20, y - 10 ** 20) pour x, y dans lire(MOTIFS["planeur"]))
loin.avancer(8)
afficher(trier(loin.vivantes)[0], étudier(loin.vivantes))
essayer:
    m.poser("canon", 0, 0)
sauf KeyError comme e:
    afficher("motif inconnu :", e)
