import math as m, sys
from collections import (Counter as Compteur, deque,)

def moyenne(valeurs, défaut=0, *reste, clé=None, **options) -> float:
    """La moyenne."""
    if not valeurs:
        return défaut
    total = 0
    for v in valeurs:
        total += v
    return total / len(valeurs)

class Compte(object):
    def __init__(soi, solde: int = 0):
        soi.solde = solde
        super().__init__()

try:
    print(moyenne([1, 2, 3]), f"{moyenne([]):>{len("ab")}} maximum(1, 2)={max(1, 2)!r}", end="")
    x = Compte(5).si
except (ValueError, TypeError) as e:
    raise RuntimeError("x") from e
else:
    pass
finally:
    pass
y = 3 if x > 2 and not x == 4 else None
LIMITE = 10
match y:
    case 1 | 2: print("un")
    case [a, *b] if a == 1:
        pass
    case _:
        print("autre")
if x not in [1]: print(1)
elif x is not None: print(2)
else: print(3)
while True:
    break
somme = 3
print(somme, True, None, False or True, si_tout)
carrés = [i ** 2 for i in range(10) if i % 2 == 0]
f = lambda x, *, y=1: x + y
print(trier := 1, re.match(defaut=1, si=2))
