lambda: (x := 1)
lambda a,: a
