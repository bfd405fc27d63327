# Lists of ints that receive a str later: through an alias, an attribute, a closure and a function.
numbers = [1, 2, 3]
alias = numbers
total = 0
for n in numbers:
    total += n
print(total)
alias.append("four")
print(numbers, len(numbers), numbers[-1] * 2)


class Holder:
    def __init__(self, items):
        self.items = items

    def put(self, item):
        self.items.append(item)


shared = [10, 20]
h = Holder(shared)
print(sum(shared))
h.put("thirty")
h.items[0] = 1.5
print(shared)
captured = [7, 8]


def make(target):
    def add(x):
        target.insert(0, x)

    return add


add = make(captured)
add(6)
print(captured, sum(captured))
add("five")
print(captured)


def swap(xs, i, v):
    xs[i] = v


plain = [0] * 3
swap(plain, 1, None)
swap(plain, 2, [1])
print(plain)
nested = [[1], [2]]
inner = nested[0]
inner += ["x"]
print(nested)
