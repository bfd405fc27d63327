x = 1


def a():
    x = 2
    global x


def b():
    print(x)
    global x


def d():
    nonlocal zz


def e():
    y = 1

    def f():
        y = 2
        nonlocal y

    def g():
        global y
        nonlocal y

    def h():
        global z
        z: int = 1

    def ok():
        nonlocal y
        y = 3


class K:
    q = 1

    def m(self):
        nonlocal q
