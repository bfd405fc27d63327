# Bounds of slices beyond either end, with steps of either sign.
xs = [0, 1, 2, 3, 4]
text = "abcde"
for start in [None, -9, -5, -1, 0, 2, 5, 9]:
    for stop in [None, -9, -2, 0, 3, 5, 9]:
        print(start, stop, [xs[start:stop:step] for step in (1, 2, -1, -2)], text[start:stop:-1])
