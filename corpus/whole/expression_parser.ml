class Token:
    def __init__(self, kind, value, pos): self.kind, self.value, self.pos = kind, value, pos
    def __repr__(self): return f"{self.kind}:{self.value}"
class ParseError(SyntaxError): pass
def tokenize(src):
    i = 0
    while i < len(src):
        ch = src[i]
        if ch.isspace(): i += 1; continue
        if ch.isdigit() or ch == '.':
            j = i
            while j < len(src) and (src[j].isdigit() or src[j] == '.'): j += 1
            text = src[i:j]
            yield Token('num', float(text) if '.' in text else int(text), i)
            i = j; continue
        if ch.isalpha() or ch == '_':
            j = i
            while j < len(src) and (src[j].isalnum() or src[j] == '_'): j += 1
            yield Token('name', src[i:j], i); i = j; continue
        if src[i:i + 2] in ('**', '//', '==', '<=', '>='):
            yield Token('op', src[i:i + 2], i); i += 2; continue
        if ch in '+-*/%()=<>,':
            yield Token('op', ch, i); i += 1; continue
        raise ParseError(f"unexpected {ch!r} at {i}")
    yield Token('end', None, i)
class Parser:
    PREC = {'+': (1, 'l'), '-': (1, 'l'), '*': (2, 'l'), '/': (2, 'l'), '//': (2, 'l'), '%': (2, 'l'), '**': (4, 'r')}
    OPS = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b, '**': lambda a, b: a ** b}
    def __init__(self, src, env): self.toks = list(tokenize(src)); self.i = 0; self.env = env
    @property
    def cur(self): return self.toks[self.i]
    def eat(self, value=None):
        t = self.cur
        if value is not None and t.value != value: raise ParseError(f"expected {value!r}, got {t}")
        self.i += 1
        return t
    def expr(self, minp=0):
        left = self.unary()
        while self.cur.kind == 'op' and self.cur.value in self.PREC:
            p, assoc = self.PREC[self.cur.value]
            if p < minp: break
            op = self.eat().value
            right = self.expr(p + (assoc == 'l'))
            left = self.OPS[op](left, right)
        return left
    def unary(self):
        if self.cur.value == '-': self.eat(); return -self.expr(3)
        return self.atom()
    def atom(self):
        match self.cur:
            case Token(kind='num', value=v): self.eat(); return v
            case Token(kind='name'):
                name = self.eat().value
                if self.cur.value == '(':
                    self.eat(); args = []
                    while self.cur.value != ')':
                        args.append(self.expr())
                        if self.cur.value == ',': self.eat()
                    self.eat(')'); return self.env[name](*args)
                return self.env[name]
            case Token(value='('):
                self.eat(); v = self.expr(); self.eat(')'); return v
            case t: raise ParseError(f"unexpected {t}")
env = {'x': 5, 'pi': 3.14159, 'max': max, 'min': min, 'sq': lambda v: v * v, 'sum3': lambda a, b, c=0: a + b + c}
for s in ['1 + 2 * 3', '(1 + 2) * 3', '2 ** 3 ** 2', '-2 ** 2', '10 / 4 - 1', '7 // 2 % 3', 'sq(x) + max(1, 2, 3)', '1 +', '2 $ 3', 'foo', '1 / 0', 'sq()', '(1', 'min(4, 2) * pi', 'sum3(1,2)', '1.2.3']:
    try: print(f"{s:>20} = {Parser(s, env).expr()}")
    except ParseError as e: print(f"{s:>20} ! {type(e).__name__}: {e}")
    except (KeyError, ZeroDivisionError, TypeError, ValueError) as e: print(f"{s:>20} ! {e.__class__.__name__} {e}")
