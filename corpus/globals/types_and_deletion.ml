one_type = 5
two_types = 1
gone = "here"
unused = None


def bump():
    global one_type
    one_type += 1
    return one_type


def flip():
    global two_types
    two_types = "text" if two_types == 1 else 1
    return two_types


def remove():
    global gone
    del gone


def read_gone():
    return gone


print(bump(), bump(), one_type, flip(), flip(), flip(), two_types, read_gone())
remove()
for f in (read_gone, remove):
    try:
        f()
    except NameError as e:
        print(e)
gone = [1, 2]
print(read_gone())
del gone
try:
    print(gone)
except NameError as e:
    print(e)
total = 0
for k in range(5):
    total += k
    if k == 3:
        total = float(total)
print(total)


def late_global():
    return made_later * 2


try:
    late_global()
except NameError as e:
    print(e)
made_later = 21
print(late_global())
made_later = "ab"
print(late_global())
made_later = [0]
print(late_global())
if one_type > 100:
    maybe = 1
try:
    maybe
except NameError as e:
    print(e)
a = b = c = 1
del a, c
print(b)
x, y = 1, 2.5
x, y = y, x
print(x, y)
