# Lists of one type keep it; an alias, an attribute and a closure bring a second type into one.
def total(xs):
    s = 0
    for x in xs:
        s += x
    return s


class Box:
    def __init__(self, items):
        self.items = items


ints = [1, 2, 3]
ints.append(4)
floats = [0.5, 1.5]
floats[0] = floats[1] * 2.0
print(total(ints), total(floats))
mixed = [1, 2]
alias = mixed
box = Box(alias)


def put(value):
    box.items.append(value)


put("three")
for item in mixed:
    print(item * 2)
