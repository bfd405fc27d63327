def main():
    where = 0
    sum_of_lengths = 5
    longest = 0
    for first in range(20000, 60000):
        length = chain(first)
        if length > longest:
            where = first
            longest = length
        sum_of_lengths += length
    print(where, longest, sum_of_lengths)


def chain(value):
    length = 0
    while value != 1:
        length += 1
        if value % 2 != 0:
            value = value * 3 + 1
        else:
            value = value // 2
    return length


main()
