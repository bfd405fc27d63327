# Variables that functions share live in cells: `nonlocal`, late binding, a closure that outlives its frame.
def counter(step):
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    return advance


by_two = counter(2)
by_two()
print(by_two())
functions = []
for i in range(3):
    functions.append(lambda k=i: (i, k))
print([f() for f in functions])
