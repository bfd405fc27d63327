class Name(str):
    def shout(self): return self.upper() + '!'
    def __len__(self): return 99
n = Name('bob')
print(n, repr(n), n.shout(), len(n), n + 'x', type(n + 'x'), n == 'bob', {n: 1}['bob'], n[0], n[1:], 'b' in n, [c for c in n])
print(isinstance(n, str), n.join(['a', 'b']), ','.join([n, n]), f'{n:>5}', '%s' % n, n < 'c', n * 2, hash(n) == hash('bob'), str(n), type(str(n)))
print(sorted([Name('z'), 'a', Name('m')]))
class CI(str):
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
    def __new__(cls, v, extra=None):
        s = super().__new__(cls, v.strip())
        s.extra = extra
        return s
print(CI(' ABC ', 5).extra, CI('abc') == 'ABC', CI('abc') in {CI('ABC')})
print(open if False else int(Name('12')), float(Name('1.5')), Name('a') in ['a'], ord(Name('q')))
