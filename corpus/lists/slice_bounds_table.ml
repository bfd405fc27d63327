# Bounds of slices beyond either end, with steps of either sign.
xs = [0, 1, 2, 3, 4]
text = "abcde"
for first in [None, -9, -5, -1, 0, 2, 5, 9]:
    for last in [None, -9, -2, 0, 3, 5, 9]:
        print(first, last, [xs[first:last:by] for by in (1, 2, -1, -2)], text[first:last:-1])
