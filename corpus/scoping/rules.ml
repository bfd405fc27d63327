x = "module"


def reads():
    return x


def shadows():
    x = "local"
    return x


def writes():
    global x
    x = "written"


def conditional(flag):
    if flag:
        x = "set"
    return x


def unbound():
    print(x)
    x = 1


print(reads(), shadows(), x)
writes()
print(reads(), x, conditional(True))
for f in (lambda: conditional(False), unbound):
    try:
        f()
    except UnboundLocalError as e:
        print(type(e).__name__, e)


def creates():
    global fresh
    fresh = [1]


try:
    fresh
except NameError as e:
    print(e)
creates()
print(fresh)


def augment():
    counter += 1


counter = 0
try:
    augment()
except UnboundLocalError as e:
    print(e)


def handler():
    try:
        raise ValueError("v")
    except ValueError as e:
        kept = e
    try:
        e
    except UnboundLocalError as err:
        print(err)
    return str(kept)


print(handler())
e = "before"
try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError as err:
    print(err)


def deep():
    x = 1

    def middle():
        def inner():
            nonlocal x
            x += 1
            return x

        return inner

    inner = middle()
    return inner(), inner(), x


print(deep())
for loop_var in range(2):
    inside = loop_var
print(loop_var, inside)
print([loop_var for loop_var in "ab"], loop_var)


def params(x, y=x):
    x = x + "!"
    return x, y


print(params("p"), x)
