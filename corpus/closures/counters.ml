def counter(start=0):
    n = start

    def up(by=1):
        nonlocal n
        n += by
        return n

    def value():
        return n

    def reset(to):
        nonlocal n
        n = to

    return up, value, reset


up, value, reset = counter(5)
up2, value2, _ = counter()
print(up(), up(10), value(), up2(), value2())
reset(2 ** 63 - 1)
print(up(), value() - 1 == 2 ** 63 - 1)
reset("text")
try:
    up()
except TypeError as e:
    print(e, value())
print(up("!"), value2())
reset([1])
print(up([2]), value())


def account(balance):
    def deposit(x):
        nonlocal balance
        balance += x
        return balance

    def withdraw(x):
        if x > balance:
            return "insufficient"
        return deposit(-x)

    return {"deposit": deposit, "withdraw": withdraw, "peek": lambda: balance}


a = account(100)
b = account(1.5)
print(a["deposit"](50), a["withdraw"](500), a["withdraw"](30), a["peek"](), b["deposit"](1), b["peek"]())
