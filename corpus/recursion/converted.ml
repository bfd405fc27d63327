# RecursionError turned into an error of the program, which nobody catches.
class TooDeep(Exception):
    pass


def descend(node):
    return [descend(child) for child in node] or 0


def run(node):
    try:
        return descend(node)
    except RecursionError:
        raise TooDeep("structure too deep") from None


print(run([[], [[]]]))
loop = []
loop.append(loop)
try:
    run(loop)
except TooDeep as e:
    print("caught", e, e.__cause__)
run(loop)
