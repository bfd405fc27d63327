# Words of the language that this program uses as names of its own.
def f(vrai, faux=2):
    return vrai, faux


rien, (nul, aucun) = 1, (2, 3)
print(f(5), f(6, 7), rien, nul, aucun)
g = lambda vrai, faux: vrai + faux
print(g(1, 2))
