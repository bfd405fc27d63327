class Item:
    def __init__(self, code, weight):
        self.weight = weight
        self.code = code

    def __lt__(self, other):
        if self.weight == other.weight:
            return self.code < other.code
        return self.weight < other.weight


def weight_of(item):
    return item.weight


def code_of(item):
    return item.code


def signature(items):
    value = 7
    for item in items:
        value = (value * 31 + item.code) % 998244353
    return value


def main():
    state = 1
    store = []
    for k in range(50000):
        state = (state * 48271) % 2147483647
        store.append(Item(state % 100000, state % 977 * 0.5))
    print(signature(store))
    print(signature(sorted(store, key=weight_of)))
    store.sort(key=code_of, reverse=True)
    print(signature(store))
    store = sorted(store[:12000])
    print(signature(store), min(store, key=code_of).weight)


main()
