sea total = 0
rango(5) para n:
    total = total + n
    si n no en [1, 2] y total: imprimir(n)
def retorno(x): devolver x
valores = [v para v en rango(3) si v]
lista(valores) para a, b:
    imprimir(a)
según total:
    caso 1: pasar
    predeterminado: romper_todo(retorno(1))
imprimir(total, suma(valores))
