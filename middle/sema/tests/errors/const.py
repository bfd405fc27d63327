const X = 1
X = 2
const A, B = 1, 2
for A in range(3):
    pass
X += 1
del B


def f():
    global X
    X = 5


def g():
    const Y = 1

    def h():
        nonlocal Y
        Y = 2

    X = 3
    return X, Y


let v = 1
let v = 2
