# lang: fr
# Une banque : comptes, virements, intérêts, journal, annulation, erreurs.
class ErreurBanque(Exception):
    pass


class SoldeInsuffisant(ErreurBanque):
    def __init__(self, compte, montant):
        super().__init__(f"{compte.titulaire} : solde {compte.solde}, demandé {montant}")
        self.manque = montant - compte.solde


class CompteBloqué(ErreurBanque):
    pass


class Opération:
    compteur = 0

    def __init__(self, genre, montant, détail=""):
        Opération.compteur += 1
        self.numéro = Opération.compteur
        self.genre = genre
        self.montant = montant
        self.détail = détail

    def __repr__(self):
        return f"#{self.numéro} {self.genre} {self.montant}{' ' + self.détail if self.détail else ''}"


class Compte:
    plafond = 1000
    frais = 0

    def __init__(self, titulaire, solde=0):
        self.titulaire = titulaire
        self._solde = solde
        self.bloqué = False
        self.journal = []

    @property
    def solde(self):
        return self._solde

    @solde.setter
    def solde(self, valeur):
        if self.bloqué:
            raise CompteBloqué(f"compte de {self.titulaire} bloqué")
        self._solde = valeur

    def déposer(self, montant):
        if montant <= 0:
            raise ValueError(f"montant {montant} refusé")
        self.solde += montant
        self.journal.append(Opération("dépôt", montant))

    def retirer(self, montant):
        if montant > self.plafond:
            raise ErreurBanque(f"plafond de {self.plafond} dépassé")
        if montant + self.frais > self.solde:
            raise SoldeInsuffisant(self, montant + self.frais)
        self.solde -= montant + self.frais
        self.journal.append(Opération("retrait", montant, f"frais {self.frais}" if self.frais else ""))

    def __str__(self):
        return f"{type(self).__name__:<8}{self.titulaire:<8}{self.solde:>12.2f}{' (bloqué)' if self.bloqué else ''}"

    def __lt__(self, autre):
        return self.solde < autre.solde


class Épargne(Compte):
    plafond = 500

    def __init__(self, titulaire, solde=0, taux=0.03):
        super().__init__(titulaire, solde)
        self.taux = taux

    def capitaliser(self, années=1):
        for année in range(années):
            intérêts = round(self.solde * self.taux, 2)
            self.solde += intérêts
            self.journal.append(Opération("intérêts", intérêts))


class Pro(Compte):
    plafond = 10 ** 21
    frais = 2

    def retirer(self, montant):
        try:
            super().retirer(montant)
        except SoldeInsuffisant as e:
            if e.manque > 100:
                raise
            self.solde -= montant + self.frais
            self.journal.append(Opération("découvert", montant))


class Transaction:
    """Rétablit les soldes si le bloc échoue."""

    def __init__(self, *comptes):
        self.comptes = comptes

    def __enter__(self):
        self.avant = [(c.solde, len(c.journal)) for c in self.comptes]
        return self

    def __exit__(self, genre, erreur, trace_):
        if genre is None:
            return False
        for c, (solde, taille) in zip(self.comptes, self.avant):
            c._solde = solde
            del c.journal[taille:]
        print("  annulé :", genre.__name__)
        return False


class Banque:
    def __init__(self):
        self.comptes = {}

    def ouvrir_compte(self, compte):
        if compte.titulaire in self.comptes:
            raise ErreurBanque(f"{compte.titulaire} a déjà un compte")
        self.comptes[compte.titulaire] = compte
        return compte

    def __getitem__(self, nom):
        try:
            return self.comptes[nom]
        except KeyError:
            raise ErreurBanque(f"{nom} inconnu") from None

    def __iter__(self):
        yield from sorted(self.comptes.values(), reverse=True)

    def virer(self, source, cible, montant):
        with Transaction(self[source], self[cible]):
            self[source].retirer(montant)
            self[cible].déposer(montant)

    @property
    def total(self):
        return sum(c.solde for c in self.comptes.values())


banque = Banque()
banque.ouvrir_compte(Compte("Alice", 300))
banque.ouvrir_compte(Épargne("Bruno", 1000.5))
banque.ouvrir_compte(Pro("Chloé", 10 ** 20))
ordres = [
    ("Alice", "Bruno", 120),
    ("Bruno", "Alice", 600),
    ("Bruno", "Alice", 400.25),
    ("Alice", "Zoé", 5),
    ("Alice", "Bruno", 5000),
    ("Chloé", "Alice", 10 ** 20 + 50),
    ("Chloé", "Alice", 500),
    ("Alice", "Chloé", 0),
    ("Alice", "Bruno", "dix"),
]
for source, cible, montant in ordres:
    try:
        banque.virer(source, cible, montant)
    except SoldeInsuffisant as e:
        print("insuffisant :", e, "| manque", e.manque)
    except ErreurBanque as e:
        print("erreur :", e)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, ":", e)
    else:
        print(f"viré {montant} de {source} à {cible}")
for compte in banque:
    print(compte)
banque["Bruno"].capitaliser(3)
banque["Alice"].bloqué = True
for action in (lambda: banque["Alice"].déposer(1), lambda: banque.virer("Bruno", "Alice", 10), lambda: banque.ouvrir_compte(Compte("Bruno"))):
    try:
        action()
    except CompteBloqué as e:
        print("bloqué :", e)
    except ErreurBanque as e:
        print("erreur :", e)
for compte in banque:
    print(compte, compte.journal)
print(f"{banque.total:.2f}", Opération.compteur, max(banque).titulaire, min(banque).titulaire)
banque["Bruno"].retirer(100000)
