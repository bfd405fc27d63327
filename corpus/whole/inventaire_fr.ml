# lang: fr
# Un inventaire commandé par des lignes de l'entrée standard : ajouter, vendre, chercher, annuler, rapport.
classe ErreurStock(Exception):
    passe


classe Article:
    déf __init__(self, code, prix, quantité=0, *étiquettes):
        self.code = code
        self.prix = prix
        self.quantité = quantité
        self.étiquettes = ensemble(étiquettes)

    @propriété
    déf valeur(self):
        retour self.prix * self.quantité

    déf __eq__(self, autre):
        si non est_instance(autre, Article):
            retour NotImplemented
        retour self.code == autre.code

    déf __hash__(self):
        retour hachage(self.code)

    déf __format__(self, gabarit):
        si gabarit == "court":
            retour f"{self.code}x{self.quantité}"
        retour f"{self.code:<10}{self.quantité:>6}{self.prix:>10.2f}{self.valeur:>12,.2f}"

    déf __repr__(self):
        retour f"Article({self.code!r}, {self.prix}, {self.quantité})"


déf journalisée(f):
    déf enveloppe(self, *args):
        soit avant = self.photo()
        soit résultat = f(self, *args)
        self.passé.append((f.__name__, args, avant))
        retour résultat

    enveloppe.commande = Vrai
    retour enveloppe


classe Inventaire:
    déf __init__(self):
        self.articles = {}
        self.passé = []
        self.recette = 0

    déf photo(self):
        retour {c: (a.prix, a.quantité, trier(a.étiquettes)) pour c, a dans self.articles.items()}, self.recette

    déf trouver(self, code):
        essayer:
            retour self.articles[code]
        sauf KeyError:
            proches = [c pour c dans trier(self.articles) si c[0] == code[0]]
            soit conseil = f" (peut-être {', '.join(proches)})" si proches sinon ""
            lever ErreurStock(f"article {code} inconnu{conseil}") depuis Rien

    @journalisée
    déf ajouter(self, code, quantité, prix=Rien, *étiquettes):
        quantité = entier(quantité)
        si quantité <= 0:
            lever ErreurStock(f"quantité {quantité} refusée")
        si code pas dans self.articles:
            si prix est Rien:
                lever ErreurStock(f"prix manquant pour {code}")
            self.articles[code] = Article(code, flottant(prix), 0, *étiquettes)
        soit article = self.articles[code]
        article.quantité += quantité
        si prix est non Rien:
            article.prix = flottant(prix)
        article.étiquettes |= ensemble(étiquettes)
        retour f"{article:court}"

    @journalisée
    déf vendre(self, code, quantité="1"):
        soit article, n = self.trouver(code), entier(quantité)
        si n > article.quantité:
            lever ErreurStock(f"il ne reste que {article.quantité} {code}")
        article.quantité -= n
        soit montant = n * article.prix * (0.9 si n >= 10 sinon 1)
        self.recette += montant
        si article.quantité == 0:
            supprimer self.articles[code]
            retour f"{montant:.2f} et plus de {code}"
        retour f"{montant:.2f}"

    déf annuler(self):
        si non self.passé:
            lever ErreurStock("rien à annuler")
        soit nom, args, (articles, recette) = self.passé.pop()
        self.articles = {c: Article(c, p, q, *e) pour c, (p, q, e) dans articles.items()}
        self.recette = recette
        retour f"annulé {nom} {' '.join(args)}"

    déf chercher_par(self, mot):
        soit trouvés = [a pour a dans self.articles.values() si mot dans a.code ou mot dans a.étiquettes]
        retour ", ".join(f"{a:court}" pour a dans trier(trouvés, key=lambda a: (-a.quantité, a.code))) ou "rien"

    déf rapport(self):
        soit lignes = [f"{a}" pour a dans trier(self.articles.values(), key=lambda a: a.code)]
        soit total = somme(a.valeur pour a dans self.articles.values())
        retour "\n".join(lignes + ["-" * 38, f"{'total':<10}{somme(a.quantité pour a dans self.articles.values()):>6}{total:>22,.2f}", f"recette {self.recette:.2f}"])


classe Interprète:
    déf __init__(self, inventaire):
        self.inventaire = inventaire
        self.erreurs = []
        self.actions = {
            "ajouter": inventaire.ajouter,
            "vendre": inventaire.vendre,
            "annuler": inventaire.annuler,
            "chercher": inventaire.chercher_par,
            "rapport": inventaire.rapport,
        }

    déf exécuter_ligne(self, ligne):
        soit mot, *args = ligne.split()
        soit action = self.actions.get(mot)
        si action est Rien:
            lever ErreurStock(f"commande {mot!r} inconnue")
        retour action(*args)

    déf boucle(self):
        soit numéro = 0
        tantque Vrai:
            essayer:
                ligne = saisir()
            sauf EOFError:
                arrêter
            numéro += 1
            si non ligne.strip() ou ligne.startswith("#"):
                continuer
            essayer:
                afficher(f"{numéro:>2}:", self.exécuter_ligne(ligne))
            sauf ErreurStock comme e:
                self.erreurs.append((numéro, e))
                afficher(f"{numéro:>2}: refus :", e)
            sauf ValueError comme e:
                self.erreurs.append((numéro, e))
                afficher(f"{numéro:>2}: mauvaise valeur :", e)
            sauf TypeError comme e:
                self.erreurs.append((numéro, e))
                afficher(f"{numéro:>2}: mauvais arguments")
        retour numéro


soit inventaire = Inventaire()
soit interprète = Interprète(inventaire)
afficher(interprète.boucle(), "lignes,", longueur(interprète.erreurs), "erreurs :", [n pour n, _ dans interprète.erreurs])
afficher(Article("a", 1) == Article("a", 2, 3), Article("a", 1) == "a", longueur({Article("a", 1), Article("a", 9), Article("b", 1)}), Article("z", 2.5, 4, "x"))
afficher([n pour n, _, _ dans inventaire.passé])
afficher({type_de(e).__name__ pour _, e dans interprète.erreurs} == {"ErreurStock", "ValueError", "TypeError"})
