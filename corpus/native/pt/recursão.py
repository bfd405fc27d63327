# Recursão de várias formas: torres de Hanói, permutações e um decorador com memória.
def com_memória(função):
    cofre = {}

    def nova(*args):
        if args not in cofre:
            nova.chamadas += 1
            cofre[args] = função(*args)
        return cofre[args]

    nova.chamadas = 0
    return nova

@com_memória
def caminhos(linhas, colunas):
    """Quantos caminhos vão de um canto ao outro da grade."""
    return 1 if linhas == 0 or colunas == 0 else caminhos(linhas - 1, colunas) + caminhos(linhas, colunas - 1)

print(caminhos(2, 2), caminhos(16, 16), caminhos(40, 40), caminhos.chamadas)

def hanói(n, origem="A", meio="B", destino="C"):
    if n == 0:
        return
    yield from hanói(n - 1, origem, destino, meio)
    yield f"{origem}→{destino}"
    yield from hanói(n - 1, meio, origem, destino)

print(*hanói(3))
print(sum(1 for _ in hanói(10)), "movimentos")

def permutações(itens):
    if not itens:
        yield ()
    for i, item in enumerate(itens):
        for resto in permutações(itens[:i] + itens[i + 1:]):
            yield (item, *resto)

print(["".join(p) for p in permutações("pão")])

def contar(n):
    total = 0

    def passo(k):
        nonlocal total
        total += k
        if k > 0:
            passo(k - 1)

    passo(n)
    return total

print([contar(n) for n in range(0, 50, 10)])
try:
    hanói(2, 1, 2, 3, 4)
except TypeError as erro:
    print(type(erro).__name__)
