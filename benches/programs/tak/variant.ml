def main():
    check = 1000
    for last in range(3, 8):
        check -= takeuchi(19, 12, last)
    print(check)


def takeuchi(a, b, c):
    if a <= b:
        return c
    return takeuchi(takeuchi(a - 1, b, c), takeuchi(b - 1, c, a), takeuchi(c - 1, a, b))


main()
