# lang: fr
class ErreurMétier(Exception):
    def __init__(self, code, détail):
        super().__init__(code, détail)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[1]}"


class Introuvable(ErreurMétier):
    pass


def chercher_produit(table, clé):
    try:
        return table[clé]
    except KeyError as e:
        raise Introuvable(404, f"pas de {clé}") from e
    finally:
        print("recherche finie", clé)


stock = {"pomme": 3}
for clé in ("pomme", "poire"):
    try:
        print(chercher_produit(stock, clé))
    except Introuvable as e:
        print(e, e.code, repr(e.__cause__))
    except (TypeError, ValueError):
        print("jamais")
    else:
        print("trouvé")


def gagne():
    try:
        raise ValueError("perdue")
    finally:
        return "finalement gagne"


def relance():
    try:
        1 // 0
    except ZeroDivisionError:
        raise


def boucle():
    journal = []
    for k in range(4):
        try:
            if k == 0:
                continue
            if k == 2:
                break
            journal.append(10 // k)
        finally:
            journal.append(f"f{k}")
    return journal


print(gagne(), boucle())
try:
    relance()
except ArithmeticError as e:
    print(type(e).__name__, e)
try:
    assert 1 > 2, "faux"
except AssertionError as e:
    print(e)
try:
    inconnu + 1
except NameError as e:
    print(e)
raise ErreurMétier(1, "fin")
