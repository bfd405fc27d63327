# The ints at the border of machine words, where one is asked for.
border = 2**63

for n in [border - 1, border, -border, -border - 1]:
    try:
        print("ab" * (n % 3), list(range(3))[n:], n // 2**60)
        print([0][n])
    except (IndexError, OverflowError) as error:
        print(type(error).__name__, error)


def doubled(n):
    return n + n


print(doubled(2**62), doubled(-(2**62)), doubled(border), abs(-border))
print(range(border, border + 3)[1], (border).bit_length(), hash(border), hash(-border))
print(border == float(border), border < 9.3e18, int(float(border)))
