# Lê valores em reais escritos por pessoas e valida cada um.
classe ValorInválido(ValueError):
    passe

seja unidades = "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove".split()
seja dezenas = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()

defina por_extenso(n):
    se n < 20:
        retorne unidades[n]
    senão se n < 100:
        seja d, u = divmod(n, 10)
        retorne dezenas[d - 2] + (f" e {unidades[u]}" se u senão "")
    senão:
        lance ValorInválido(f"{n} é grande demais")

defina ler(texto):
    seja limpo = texto.strip().removeprefix("R$").strip()
    seja reais, vírgula, centavos = limpo.partition(",")
    se não reais.isdigit() ou vírgula e comprimento(centavos) != 2:
        lance ValorInválido(f"não entendo {texto!r}")
    retorne int(reais), int(centavos ou 0)

defina frase(texto):
    seja reais, centavos = ler(texto)
    seja partes = []
    corresponda reais, centavos:
        caso 0, 0:
            retorne "nada"
        caso 1, _:
            partes.append("um real")
        caso r, _ se r > 0:
            partes.append(f"{por_extenso(r)} reais")
    se centavos:
        partes.append(por_extenso(centavos) + (" centavo" se centavos == 1 senão " centavos"))
    retorne " e ".join(partes)

para cada texto em ["R$ 1,01", "R$ 42,50", " 0,99", "7", "R$ 0,00", "R$ 100,00", "3,5", "dez"]:
    tente:
        imprimir(f"{texto:>10}: {frase(texto)}")
    exceto ValorInválido como erro:
        imprimir(f"{texto:>10}! {erro}")
