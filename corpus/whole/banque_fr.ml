# lang: fr
# Une banque : comptes, virements, intérêts, journal, annulation, erreurs.
classe ErreurBanque(Exception):
    passe


classe SoldeInsuffisant(ErreurBanque):
    déf __init__(self, compte, montant):
        superclasse().__init__(f"{compte.titulaire} : solde {compte.solde}, demandé {montant}")
        self.manque = montant - compte.solde


classe CompteBloqué(ErreurBanque):
    passe


classe Opération:
    compteur = 0

    déf __init__(self, genre, montant, détail=""):
        Opération.compteur += 1
        self.numéro = Opération.compteur
        self.genre = genre
        self.montant = montant
        self.détail = détail

    déf __repr__(self):
        retour f"#{self.numéro} {self.genre} {self.montant}{' ' + self.détail si self.détail sinon ''}"


classe Compte:
    plafond = 1000
    frais = 0

    déf __init__(self, titulaire, solde=0):
        self.titulaire = titulaire
        self._solde = solde
        self.bloqué = Faux
        self.journal = []

    @propriété
    déf solde(self):
        retour self._solde

    @solde.setter
    déf solde(self, valeur):
        si self.bloqué:
            lever CompteBloqué(f"compte de {self.titulaire} bloqué")
        self._solde = valeur

    déf déposer(self, montant):
        si montant <= 0:
            lever ValueError(f"montant {montant} refusé")
        self.solde += montant
        self.journal.append(Opération("dépôt", montant))

    déf retirer(self, montant):
        si montant > self.plafond:
            lever ErreurBanque(f"plafond de {self.plafond} dépassé")
        si montant + self.frais > self.solde:
            lever SoldeInsuffisant(self, montant + self.frais)
        self.solde -= montant + self.frais
        self.journal.append(Opération("retrait", montant, f"frais {self.frais}" si self.frais sinon ""))

    déf __str__(self):
        retour f"{type_de(self).__name__:<8}{self.titulaire:<8}{self.solde:>12.2f}{' (bloqué)' si self.bloqué sinon ''}"

    déf __lt__(self, autre):
        retour self.solde < autre.solde


classe Épargne(Compte):
    plafond = 500

    déf __init__(self, titulaire, solde=0, taux=0.03):
        superclasse().__init__(titulaire, solde)
        self.taux = taux

    déf capitaliser(self, années=1):
        pour année dans intervalle(années):
            soit intérêts = arrondir(self.solde * self.taux, 2)
            self.solde += intérêts
            self.journal.append(Opération("intérêts", intérêts))


classe Pro(Compte):
    plafond = 10 ** 21
    frais = 2

    déf retirer(self, montant):
        essayer:
            superclasse().retirer(montant)
        sauf SoldeInsuffisant comme e:
            si e.manque > 100:
                lever
            self.solde -= montant + self.frais
            self.journal.append(Opération("découvert", montant))


classe Transaction:
    """Rétablit les soldes si le bloc échoue."""

    déf __init__(self, *comptes):
        self.comptes = comptes

    déf __enter__(self):
        self.avant = [(c.solde, longueur(c.journal)) pour c dans self.comptes]
        retour self

    déf __exit__(self, genre, erreur, trace_):
        si genre est Rien:
            retour Faux
        pour c, (solde, taille) dans apparier(self.comptes, self.avant):
            c._solde = solde
            supprimer c.journal[taille:]
        afficher("  annulé :", genre.__name__)
        retour Faux


classe Banque:
    déf __init__(self):
        self.comptes = {}

    déf ouvrir_compte(self, compte):
        si compte.titulaire dans self.comptes:
            lever ErreurBanque(f"{compte.titulaire} a déjà un compte")
        self.comptes[compte.titulaire] = compte
        retour compte

    déf __getitem__(self, nom):
        essayer:
            retour self.comptes[nom]
        sauf KeyError:
            lever ErreurBanque(f"{nom} inconnu") depuis Rien

    déf __iter__(self):
        produire depuis trier(self.comptes.values(), reverse=Vrai)

    déf virer(self, source, cible, montant):
        avec Transaction(self[source], self[cible]):
            self[source].retirer(montant)
            self[cible].déposer(montant)

    @propriété
    déf total(self):
        retour somme(c.solde pour c dans self.comptes.values())


soit banque = Banque()
banque.ouvrir_compte(Compte("Alice", 300))
banque.ouvrir_compte(Épargne("Bruno", 1000.5))
banque.ouvrir_compte(Pro("Chloé", 10 ** 20))
soit ordres = [
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
pour source, cible, montant dans ordres:
    essayer:
        banque.virer(source, cible, montant)
    sauf SoldeInsuffisant comme e:
        afficher("insuffisant :", e, "| manque", e.manque)
    sauf ErreurBanque comme e:
        afficher("erreur :", e)
    sauf (ValueError, TypeError) comme e:
        afficher(type_de(e).__name__, ":", e)
    sinon:
        afficher(f"viré {montant} de {source} à {cible}")
pour compte dans banque:
    afficher(compte)
banque["Bruno"].capitaliser(3)
banque["Alice"].bloqué = Vrai
pour action dans (lambda: banque["Alice"].déposer(1), lambda: banque.virer("Bruno", "Alice", 10), lambda: banque.ouvrir_compte(Compte("Bruno"))):
    essayer:
        action()
    sauf CompteBloqué comme e:
        afficher("bloqué :", e)
    sauf ErreurBanque comme e:
        afficher("erreur :", e)
pour compte dans banque:
    afficher(compte, compte.journal)
afficher(f"{banque.total:.2f}", Opération.compteur, maximum(banque).titulaire, minimum(banque).titulaire)
banque["Bruno"].retirer(100000)
