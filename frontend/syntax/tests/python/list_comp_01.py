[y := x for x in y]
[x for x in z if (y := x)]
