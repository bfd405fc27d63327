# Tabela de um campeonato: vitória vale três pontos, empate um.
seja jogos = """
Lisboa 2 Porto 1
Braga 0 Lisboa 0
Porto 3 Braga 2
Coimbra 1 Porto 1
Lisboa 4 Coimbra 2
Braga 1 Coimbra 0
"""

classe Clube:
    defina __init__(eu, nome):
        eu.nome = nome
        eu.pontos = eu.marcados = eu.sofridos = 0

    defina registrar(eu, feitos, levados):
        eu.marcados += feitos
        eu.sofridos += levados
        se feitos > levados:
            eu.pontos += 3
        senão se feitos == levados:
            eu.pontos += 1

    defina __lt__(eu, outro):
        retorne (-eu.pontos, -(eu.marcados - eu.sofridos), eu.nome) < (
            -outro.pontos, -(outro.marcados - outro.sofridos), outro.nome)

seja clubes = {}

defina clube(nome):
    se nome não em clubes:
        clubes[nome] = Clube(nome)
    retorne clubes[nome]

jogos.strip().splitlines() para cada linha:
    casa, golos_casa, fora, golos_fora = linha.split()
    clube(casa).registrar(int(golos_casa), int(golos_fora))
    clube(fora).registrar(int(golos_fora), int(golos_casa))
enumerar(ordenado(clubes.values()), 1) para lugar, c:
    imprimir(f"{lugar}º {c.nome:<8} {c.pontos:>2} pontos, {c.marcados}:{c.sofridos}")
seja invictos = [c.nome para c em clubes.values() se c.sofridos < 4 e não c.pontos == 0]
imprimir("defesa boa:", ordenado(invictos) ou "nenhuma", max(c.marcados para c em clubes.values()))
