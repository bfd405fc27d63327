# The runtime calls the program: keys of sorting, an `__eq__` that changes the list being searched.
words = ["pear", "fig", "banana"]
print(sorted(words, key=len), max(words, key=lambda w: w[-1]))


class Sly:
    def __init__(self, host):
        self.host = host

    def __eq__(self, other):
        self.host.clear()
        return False


searched = []
searched.extend([Sly(searched), Sly(searched), 3])
print(3 in searched, searched)
