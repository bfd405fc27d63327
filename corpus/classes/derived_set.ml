class S(set):
    def add(self, x): super().add(x * 2)
s = S([1, 2]); s.add(5); print(sorted(s), s, s | {7}, type(s | {7}), 2 in s, len(s))
class F(frozenset): pass
print(F([1]), {F([1]): 2})
