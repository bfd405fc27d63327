class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
    def __repr__(self): return f'Stack({super().__repr__()})'
s = Stack([1, 2])
s.push(3)
print(s, s.peek(), len(s), s[0:2], type(s[0:2]), s + [4], type(s + [4]), s == [1, 2, 3], 2 in s, list(s), sorted(s, reverse=True), sum(s))
s.extend([5, 6]); s.sort(reverse=True); s.pop(); del s[0]; s[0] = 9; s += [7]; s.name = 'x'
print(s, s.name, [x * 2 for x in s], type(s), s.index(9), s.copy(), type(s.copy()))
for i, x in enumerate(s): print(i, x)
a, *b = s
print(a, b, f'{s}', isinstance(s, list), bool(Stack()), s * 2, s.__len__())
class Typed(list):
    def __init__(self, kind, items=()):
        super().__init__()
        self.kind = kind
        for i in items: self.append(i)
    def append(self, x):
        if not isinstance(x, self.kind): raise TypeError(f'want {self.kind.__name__}')
        super().append(x)
    def __getitem__(self, i): return ('item', super().__getitem__(i))
t = Typed(int, [1, 2]); t.append(5); print(t, t[0], t.kind)
try: t.append('a')
except TypeError as e: print(e)
print(list(t), t[0:2])
