class Money(float):
    def __str__(self): return f'${self:.2f}'
m = Money(3.5)
print(m, repr(m), m + 1, type(m * 2), m == 3.5, [m], round(m), f'{m:.1f}', m.is_integer(), int(m), sum([m, m]), -m, m < 4, hash(m) == hash(3.5))
