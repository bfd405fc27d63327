# lang: fr
# Un inventaire commandé par des lignes de l'entrée standard : ajouter, vendre, chercher, annuler, rapport.
class ErreurStock(Exception):
    pass


class Article:
    def __init__(self, code, prix, quantité=0, *étiquettes):
        self.code = code
        self.prix = prix
        self.quantité = quantité
        self.étiquettes = set(étiquettes)

    @property
    def valeur(self):
        return self.prix * self.quantité

    def __eq__(self, autre):
        if not isinstance(autre, Article):
            return NotImplemented
        return self.code == autre.code

    def __hash__(self):
        return hash(self.code)

    def __format__(self, gabarit):
        if gabarit == "court":
            return f"{self.code}x{self.quantité}"
        return f"{self.code:<10}{self.quantité:>6}{self.prix:>10.2f}{self.valeur:>12,.2f}"

    def __repr__(self):
        return f"Article({self.code!r}, {self.prix}, {self.quantité})"


def journalisée(f):
    def enveloppe(self, *args):
        avant = self.photo()
        résultat = f(self, *args)
        self.passé.append((f.__name__, args, avant))
        return résultat

    enveloppe.commande = True
    return enveloppe


class Inventaire:
    def __init__(self):
        self.articles = {}
        self.passé = []
        self.recette = 0

    def photo(self):
        return {c: (a.prix, a.quantité, sorted(a.étiquettes)) for c, a in self.articles.items()}, self.recette

    def trouver(self, code):
        try:
            return self.articles[code]
        except KeyError:
            proches = [c for c in sorted(self.articles) if c[0] == code[0]]
            conseil = f" (peut-être {', '.join(proches)})" if proches else ""
            raise ErreurStock(f"article {code} inconnu{conseil}") from None

    @journalisée
    def ajouter(self, code, quantité, prix=None, *étiquettes):
        quantité = int(quantité)
        if quantité <= 0:
            raise ErreurStock(f"quantité {quantité} refusée")
        if code not in self.articles:
            if prix is None:
                raise ErreurStock(f"prix manquant pour {code}")
            self.articles[code] = Article(code, float(prix), 0, *étiquettes)
        article = self.articles[code]
        article.quantité += quantité
        if prix is not None:
            article.prix = float(prix)
        article.étiquettes |= set(étiquettes)
        return f"{article:court}"

    @journalisée
    def vendre(self, code, quantité="1"):
        article, n = self.trouver(code), int(quantité)
        if n > article.quantité:
            raise ErreurStock(f"il ne reste que {article.quantité} {code}")
        article.quantité -= n
        montant = n * article.prix * (0.9 if n >= 10 else 1)
        self.recette += montant
        if article.quantité == 0:
            del self.articles[code]
            return f"{montant:.2f} et plus de {code}"
        return f"{montant:.2f}"

    def annuler(self):
        if not self.passé:
            raise ErreurStock("rien à annuler")
        nom, args, (articles, recette) = self.passé.pop()
        self.articles = {c: Article(c, p, q, *e) for c, (p, q, e) in articles.items()}
        self.recette = recette
        return f"annulé {nom} {' '.join(args)}"

    def chercher_par(self, mot):
        trouvés = [a for a in self.articles.values() if mot in a.code or mot in a.étiquettes]
        return ", ".join(f"{a:court}" for a in sorted(trouvés, key=lambda a: (-a.quantité, a.code))) or "rien"

    def rapport(self):
        lignes = [f"{a}" for a in sorted(self.articles.values(), key=lambda a: a.code)]
        total = sum(a.valeur for a in self.articles.values())
        return "\n".join(lignes + ["-" * 38, f"{'total':<10}{sum(a.quantité for a in self.articles.values()):>6}{total:>22,.2f}", f"recette {self.recette:.2f}"])


class Interprète:
    def __init__(self, inventaire):
        self.inventaire = inventaire
        self.erreurs = []
        self.actions = {
            "ajouter": inventaire.ajouter,
            "vendre": inventaire.vendre,
            "annuler": inventaire.annuler,
            "chercher": inventaire.chercher_par,
            "rapport": inventaire.rapport,
        }

    def exécuter_ligne(self, ligne):
        mot, *args = ligne.split()
        action = self.actions.get(mot)
        if action is None:
            raise ErreurStock(f"commande {mot!r} inconnue")
        return action(*args)

    def boucle(self):
        numéro = 0
        while True:
            try:
                ligne = input()
            except EOFError:
                break
            numéro += 1
            if not ligne.strip() or ligne.startswith("#"):
                continue
            try:
                print(f"{numéro:>2}:", self.exécuter_ligne(ligne))
            except ErreurStock as e:
                self.erreurs.append((numéro, e))
                print(f"{numéro:>2}: refus :", e)
            except ValueError as e:
                self.erreurs.append((numéro, e))
                print(f"{numéro:>2}: mauvaise valeur :", e)
            except TypeError as e:
                self.erreurs.append((numéro, e))
                print(f"{numéro:>2}: mauvais arguments")
        return numéro


inventaire = Inventaire()
interprète = Interprète(inventaire)
print(interprète.boucle(), "lignes,", len(interprète.erreurs), "erreurs :", [n for n, _ in interprète.erreurs])
print(Article("a", 1) == Article("a", 2, 3), Article("a", 1) == "a", len({Article("a", 1), Article("a", 9), Article("b", 1)}), Article("z", 2.5, 4, "x"))
print([n for n, _, _ in inventaire.passé])
print({type(e).__name__ for _, e in interprète.erreurs} == {"ErreurStock", "ValueError", "TypeError"})
