[lambda: x for x in y]
[x for x in y if a or b]
