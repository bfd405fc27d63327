a[1, *b]
a[(x for x in y)]
