def run(name, f):
    try:
        f()
        print(name, "no error")
    except Exception as e:
        print(name, type(e).__name__ + ":", e)


class Slots:
    fixed = 1

    @property
    def ro(self):
        return 1


def setitem_int():
    x = 5
    x[0] = 1


def setitem_str():
    x = "abc"
    x[0] = "z"


def setitem_tuple():
    x = (1, 2)
    x[0] = 1


def delitem():
    x = (1,)
    del x[0]


def delkey():
    del {}["k"]


def delattr_missing():
    del Slots().nope


def setattr_ro():
    Slots().ro = 5


def setattr_none():
    none = None
    none.x = 1


def unpack_few():
    a, b, c = [1, 2]


def unpack_many():
    a, b = "xyz"


def unpack_star():
    a, b, *c = [1]


def unpack_none():
    [a, b] = None


def nested_unpack():
    for a, (b, c) in [(1, (2,))]:
        pass


def aug():
    x = "a"
    x -= 1


def aug_list():
    x = [1]
    x += 5


def aug_none():
    x = None
    x += 1


def for_int():
    for _ in 7:
        pass


def star_call():
    print(*5)


def dict_star():
    return {**[1]}


def list_star():
    return [*None]


def raise_int():
    raise 5


def unbound():
    if False:
        y = 1
    return y


def undefined():
    return no_such_name


def fstring():
    return f"{5:zz}"


def fstring2():
    return f"{'a':d}"


def slice_zero():
    return [1][::0]


def list_index():
    [1, 2].index(3)


def list_remove():
    [1].remove(9)


def with_int():
    with 5:
        pass


for f in (setitem_int, setitem_str, setitem_tuple, delitem, delkey, delattr_missing, setattr_ro, setattr_none, unpack_few, unpack_many, unpack_star, unpack_none, nested_unpack, aug, aug_list, aug_none, for_int, star_call, dict_star, list_star, raise_int, unbound, undefined, fstring, fstring2, slice_zero, list_index, list_remove, with_int):
    run(f.__name__, f)
