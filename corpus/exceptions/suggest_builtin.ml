coulour = 1
def f():
    print(colour)
try:
    f()
except NameError as e:
    print(e, e.name)
def g():
    print(x)
    x = 1
try:
    g()
except UnboundLocalError as e:
    print(e)
def h():
    del y
    y = 2
try:
    h()
except UnboundLocalError as e:
    print(e)
def outer():
    def inner():
        return z
    inner()
    z = 1
try:
    outer()
except NameError as e:
    print(type(e), e)
prnt(3)
