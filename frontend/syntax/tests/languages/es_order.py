total = 0
for n in range(5):
    total = total + n
    if n not in [1, 2] and total: print(n)
def retorno(x): return x
valores = [v for v in range(3) if v]
for a, b in list(valores):
    print(a)
match total:
    case 1: pass
    case _: romper_todo(retorno(1))
print(total, sum(valores))
