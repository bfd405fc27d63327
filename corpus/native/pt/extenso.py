# Lê valores em reais escritos por pessoas e valida cada um.
class ValorInválido(ValueError):
    pass

unidades = "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove".split()
dezenas = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()

def por_extenso(n):
    if n < 20:
        return unidades[n]
    elif n < 100:
        d, u = divmod(n, 10)
        return dezenas[d - 2] + (f" e {unidades[u]}" if u else "")
    else:
        raise ValorInválido(f"{n} é grande demais")

def ler(texto):
    limpo = texto.strip().removeprefix("R$").strip()
    reais, vírgula, centavos = limpo.partition(",")
    if not reais.isdigit() or vírgula and len(centavos) != 2:
        raise ValorInválido(f"não entendo {texto!r}")
    return int(reais), int(centavos or 0)

def frase(texto):
    reais, centavos = ler(texto)
    partes = []
    match reais, centavos:
        case 0, 0:
            return "nada"
        case 1, _:
            partes.append("um real")
        case r, _ if r > 0:
            partes.append(f"{por_extenso(r)} reais")
    if centavos:
        partes.append(por_extenso(centavos) + (" centavo" if centavos == 1 else " centavos"))
    return " e ".join(partes)

for texto in ["R$ 1,01", "R$ 42,50", " 0,99", "7", "R$ 0,00", "R$ 100,00", "3,5", "dez"]:
    try:
        print(f"{texto:>10}: {frase(texto)}")
    except ValorInválido as erro:
        print(f"{texto:>10}! {erro}")
