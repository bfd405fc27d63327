# Recursão de várias formas: torres de Hanói, permutações e um decorador com memória.
defina com_memória(função):
    seja cofre = {}

    defina nova(*args):
        se args não em cofre:
            nova.chamadas += 1
            cofre[args] = função(*args)
        retorne cofre[args]

    nova.chamadas = 0
    retorne nova

@com_memória
defina caminhos(linhas, colunas):
    """Quantos caminhos vão de um canto ao outro da grade."""
    retorne 1 se linhas == 0 ou colunas == 0 senão caminhos(linhas - 1, colunas) + caminhos(linhas, colunas - 1)

imprimir(caminhos(2, 2), caminhos(16, 16), caminhos(40, 40), caminhos.chamadas)

defina hanói(n, origem="A", meio="B", destino="C"):
    se n == 0:
        retorne
    produza de hanói(n - 1, origem, destino, meio)
    produza f"{origem}→{destino}"
    produza de hanói(n - 1, meio, origem, destino)

imprimir(*hanói(3))
imprimir(soma(1 para _ em hanói(10)), "movimentos")

defina permutações(itens):
    se não itens:
        produza ()
    para i, item em enumerar(itens):
        para resto em permutações(itens[:i] + itens[i + 1:]):
            produza (item, *resto)

imprimir(["".join(p) para p em permutações("pão")])

defina contar(n):
    seja total = 0

    defina passo(k):
        nao_local total
        total += k
        se k > 0:
            passo(k - 1)

    passo(n)
    retorne total

imprimir([contar(n) para n em intervalo(0, 50, 10)])
tente:
    hanói(2, 1, 2, 3, 4)
exceto TypeError como erro:
    imprimir(type(erro).__name__)
