seja total = 0
intervalo(5) para cada n:
    total = total + n
    se n não em [1]: imprima(n)
    senão se n: passe
    senão: passar
enquanto não total: interromper
imprima(total)
