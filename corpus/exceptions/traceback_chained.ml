def low():
    return {}["missing"]


def middle():
    try:
        low()
    except KeyError as e:
        raise ValueError("middle failed") from e


def high():
    try:
        middle()
    except ValueError:
        [].pop()


high()
