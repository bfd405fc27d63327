def main():
    columns = 250
    lines = 230
    turns_of_all = 0
    captured = 0
    for line in range(lines):
        b = 2.4 * line / lines - 1.2
        for column in range(columns):
            turns = iterate(2.8 * column / columns - 2.1, b, 220)
            if turns == 220:
                captured += 1
            turns_of_all += turns
    print(captured, turns_of_all)


def iterate(a, b, bound):
    y = 0.0
    x = 0.0
    for turn in range(bound):
        yy = y * y
        xx = x * x
        if xx + yy > 4.0:
            return turn
        y = 2.0 * x * y + b
        x = xx - yy + a
    return bound


main()
