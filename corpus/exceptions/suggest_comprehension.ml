# Variables of comprehensions are variables of the frame around them, also in modules.
def inner(n):
    late = [b for late2 in range(2) for b in [1]]

    def captured():
        return cap1

    cap1 = 2
    if n == 0:
        print(lat)
    if n == 1:
        print(late22)
    if n == 2:
        print(cap)
    if n == 3:
        print([q1 for qx in (1,) for qq in (qr,)])
    if n == 4:
        print(list(q1 for qxa in (1,) for qqb in (qxb,)))


def after(n, earlier=None):
    try:
        inner(n)
    except NameError:
        if n < 4:
            after(n + 1)
        else:
            print({mode for modf in (1,)}, [moda for modd in (1,)])
        raise


class Numbers:
    squares = [wide * wide for wide in range(3)]
    try:
        wid
    except NameError:
        after(0)
