def strike(size):
    flags = [True] * (size + 1)
    flags[1] = False
    flags[0] = False
    number = 2
    while number * number <= size:
        if flags[number]:
            for multiple in range(number * number, size + 1, number):
                flags[multiple] = False
        number += 1
    return flags


def main():
    for size in [1234567, 765432, 1900000]:
        flags = strike(size)
        checksum = 0
        found = 0
        for n in range(size + 1):
            if flags[n]:
                checksum += n
                found += 1
        print(checksum, found, size)


main()
