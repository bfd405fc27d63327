# Cuentas de banco con herencia, propiedades y errores propios.
class SaldoInsuficiente(Exception):
    def __init__(yo, falta):
        super().__init__(f"faltan {falta} euros")
        yo.falta = falta

class Cuenta:
    abiertas = 0

    def __init__(yo, titular, saldo=0):
        yo.titular = titular
        yo._saldo = saldo
        yo.movimientos = []
        Cuenta.abiertas += 1

    @property
    def saldo(yo):
        return yo._saldo

    @saldo.setter
    def saldo(yo, nuevo):
        yo.movimientos.append(nuevo - yo._saldo)
        yo._saldo = nuevo

    def retirar(yo, importe):
        if importe > yo.saldo:
            raise SaldoInsuficiente(importe - yo.saldo)
        yo.saldo -= importe

    def __lt__(yo, otra):
        return yo.saldo < otra.saldo

class CuentaJoven(Cuenta):
    def retirar(yo, importe):
        assert importe <= 100, "máximo 100 euros al día"
        super().retirar(importe)

cuentas = [Cuenta("Inés", 300), CuentaJoven("Iñaki", 120), Cuenta("Ángela")]
for cuenta, importe in zip(cuentas * 2, [250, 80, 10, 75, 150, 0]):
    try:
        cuenta.retirar(importe)
        print(cuenta.titular, "retira", importe, "y le quedan", cuenta.saldo)
    except SaldoInsuficiente as e:
        print(cuenta.titular, "no puede:", e, "->", e.falta * 2)
    except AssertionError as e:
        print(cuenta.titular, "no debe:", e)
    finally:
        cuenta.saldo += 5
print([c.titular for c in sorted(cuentas)], Cuenta.abiertas)
print({c.titular: c.movimientos for c in cuentas})
print(isinstance(cuentas[1], Cuenta) and not isinstance(cuentas[0], CuentaJoven), None is None)
