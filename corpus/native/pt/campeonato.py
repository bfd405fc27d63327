# Tabela de um campeonato: vitória vale três pontos, empate um.
jogos = """
Lisboa 2 Porto 1
Braga 0 Lisboa 0
Porto 3 Braga 2
Coimbra 1 Porto 1
Lisboa 4 Coimbra 2
Braga 1 Coimbra 0
"""

class Clube:
    def __init__(eu, nome):
        eu.nome = nome
        eu.pontos = eu.marcados = eu.sofridos = 0

    def registrar(eu, feitos, levados):
        eu.marcados += feitos
        eu.sofridos += levados
        if feitos > levados:
            eu.pontos += 3
        elif feitos == levados:
            eu.pontos += 1

    def __lt__(eu, outro):
        return (-eu.pontos, -(eu.marcados - eu.sofridos), eu.nome) < (
            -outro.pontos, -(outro.marcados - outro.sofridos), outro.nome)

clubes = {}

def clube(nome):
    if nome not in clubes:
        clubes[nome] = Clube(nome)
    return clubes[nome]

for linha in jogos.strip().splitlines():
    casa, golos_casa, fora, golos_fora = linha.split()
    clube(casa).registrar(int(golos_casa), int(golos_fora))
    clube(fora).registrar(int(golos_fora), int(golos_casa))
for lugar, c in enumerate(sorted(clubes.values()), 1):
    print(f"{lugar}º {c.nome:<8} {c.pontos:>2} pontos, {c.marcados}:{c.sofridos}")
invictos = [c.nome for c in clubes.values() if c.sofridos < 4 and not c.pontos == 0]
print("defesa boa:", sorted(invictos) or "nenhuma", max(c.marcados for c in clubes.values()))
