def f(x):
    match x:
        case 0 | 1: return 'small'
        case int(n) if n < 0: return f'neg {n}'
        case int() | float(): return 'num'
        case 'a' | 'b' as s: return f'str {s}'
        case str(): return 'other str'
        case []: return 'empty'
        case [a]: return f'one {a}'
        case [a, *rest] if len(rest) > 2: return f'long {a} {rest}'
        case (a, b): return f'pair {a},{b}'
        case [1, [2, x], *_]: return f'nested {x}'
        case {'type': 'circle', 'r': r, **kw}: return f'circle {r} {kw}'
        case {}: return 'dict'
        case None: return 'none'
        case True: return 'never'
        case _: return 'default'
for v in [0, 1, True, -5, 3.5, 'a', 'zz', [], [1], (1, 2), [1, 2, 3, 4], [1, [2, 3], 4], {'type': 'circle', 'r': 2, 'c': 'red'}, {}, {'z': 1}, None, {1}, b'x', range(2)]:
    print(repr(v), f(v))
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Color: RED = 1; BLUE = 2
def g(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x, 0): return f'x={x}'
        case P(x=0, y=y): return f'y={y}'
        case P(x, y) if x == y: return 'diag'
        case P(): return 'point'
        case Color.RED: return 'red'
        case (P(x1, y1), P(x2, y2)): return (x1 + x2, y1 + y2)
        case {'p': P(x=a)}: return a
        case _: return None
print([g(v) for v in [P(0, 0), P(3, 0), P(0, 4), P(2, 2), P(1, 2), 1, (P(1, 2), P(3, 4)), {'p': P(9, 9)}, 7]])
class Q:
    def __init__(self): self.z = 1
try:
    match Q():
        case Q(1): pass
except TypeError as e: print(e)
def cmd(s):
    match s.split():
        case ['go', ('north' | 'south') as d]: return d
        case ['get', *items] if items: return items
        case ['quit' | 'exit']: return 'bye'
        case [c, *_]: return f'unknown {c}'
        case []: return 'nothing'
print([cmd(s) for s in ['go north', 'get a b', 'get', 'quit', 'go west', '']])
match 5:
    case x: print('bound', x)
match (1, 2, 3):
    case (a, *b): print(a, b)
match 'abc':
    case [*x]: print('seq')
    case str(s): print('s', s)
match 3.0:
    case 3: print('eq')
match {'a': {'b': [1, 2]}}:
    case {'a': {'b': [x, y]}}: print(x, y)
match -1:
    case -1: print('neg one')
