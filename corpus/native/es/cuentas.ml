# Cuentas de banco con herencia, propiedades y errores propios.
clase SaldoInsuficiente(Exception):
    def __init__(yo, falta):
        superior().__init__(f"faltan {falta} euros")
        yo.falta = falta

clase Cuenta:
    abiertas = 0

    def __init__(yo, titular, saldo=0):
        yo.titular = titular
        yo._saldo = saldo
        yo.movimientos = []
        Cuenta.abiertas += 1

    @propiedad
    def saldo(yo):
        devolver yo._saldo

    @saldo.setter
    def saldo(yo, nuevo):
        yo.movimientos.append(nuevo - yo._saldo)
        yo._saldo = nuevo

    def retirar(yo, importe):
        si importe > yo.saldo:
            lanzar SaldoInsuficiente(importe - yo.saldo)
        yo.saldo -= importe

    def __lt__(yo, otra):
        devolver yo.saldo < otra.saldo

clase CuentaJoven(Cuenta):
    def retirar(yo, importe):
        afirmar importe <= 100, "máximo 100 euros al día"
        superior().retirar(importe)

sea cuentas = [Cuenta("Inés", 300), CuentaJoven("Iñaki", 120), Cuenta("Ángela")]
para cuenta, importe en combinar(cuentas * 2, [250, 80, 10, 75, 150, 0]):
    intentar:
        cuenta.retirar(importe)
        imprimir(cuenta.titular, "retira", importe, "y le quedan", cuenta.saldo)
    excepto SaldoInsuficiente como e:
        imprimir(cuenta.titular, "no puede:", e, "->", e.falta * 2)
    excepto AssertionError como e:
        imprimir(cuenta.titular, "no debe:", e)
    finalmente:
        cuenta.saldo += 5
imprimir([c.titular para c en ordenado(cuentas)], Cuenta.abiertas)
imprimir({c.titular: c.movimientos para c en cuentas})
imprimir(es_instancia(cuentas[1], Cuenta) y no es_instancia(cuentas[0], CuentaJoven), Nada es Nada)
