def rabbits(month):
    if month < 3:
        return 2
    return rabbits(month - 2) + rabbits(month - 1)


def start():
    pairs = rabbits(32)
    print(pairs)


start()
