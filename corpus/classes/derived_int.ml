class Celsius(int):
    def __repr__(self): return f'{int(self)}°C'
    def warmer(self, n): return Celsius(self + n)
c = Celsius(20)
print(c, repr(c), c + 1, type(c + 1), c.warmer(3), c == 20, hash(c) == hash(20), isinstance(c, int), c > 10)
print({c: 'a'}[20], [c], f'{c:>5}', f'{c}', '%d' % c, c * 2, 2 * c, -c, c // 3, abs(c), int(c), float(c), bool(Celsius(0)))
print(list(range(Celsius(3))), [1, 2, 3][Celsius(1)], c.bit_length(), c.real, sum([c, c]), max(c, Celsius(30)))
print(type(c), type(c).__mro__, Celsius.__bases__, c.__class__.__name__)
c.note = 'warm'
print(c.note, c.__dict__)
class Odd(int):
    def __new__(cls, v):
        if v % 2 == 0: raise ValueError('even')
        return super().__new__(cls, v)
    def __add__(self, o): return 'added'
print(Odd(3), Odd(3) + 1, 1 + Odd(3))
try: Odd(4)
except ValueError as e: print(e)
