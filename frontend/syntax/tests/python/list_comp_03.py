[x for x in y if (lambda: z)]
[x for x, in y]
