# A value that grows past 64 bits in a nested loop, stored in every kind of place.
class Box:
    def __init__(self):
        self.total = 1


def make():
    cell = 1

    def grow(k):
        nonlocal cell
        cell = cell * k + 1
        return cell

    return grow


total = 1
kept = []
table = {}
box = Box()
grow = make()
for i in range(1, 6):
    for j in range(1, 6):
        total = total * (i + j) + 1
        box.total = box.total * (i * j + 3) - j
        kept.append(total)
        table[i, j] = total % 1000003
        grow(i + 3)
print(total)
print(box.total)
print(grow(2))
print(kept[0], kept[10], kept[-1])
print(table[1, 1], table[5, 5], len(table))
small = [k for k in kept if k < 2 ** 40]
print(small)
