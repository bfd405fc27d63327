# A small language: tokens, recursive descent, an evaluator with functions and closures.
class SourceError(Exception):
    def __init__(self, message, position):
        super().__init__(message)
        self.position = position

    def __str__(self):
        return f"{self.args[0]} at {self.position}"


class Token:
    def __init__(self, kind, text, position):
        self.kind = kind
        self.text = text
        self.position = position

    def __repr__(self):
        return f"{self.kind}:{self.text}"


KEYWORDS = {"let", "fn", "if", "then", "else", "while", "do", "end", "print", "and", "or", "not"}
OPERATORS = ["==", "!=", "<=", ">=", "->", "+", "-", "*", "/", "%", "^", "<", ">", "=", "(", ")", ",", ";"]


def tokenize(source):
    i = 0
    while i < len(source):
        c = source[i]
        if c.isspace():
            i += 1
            continue
        if c == "#":
            while i < len(source) and source[i] != "\n":
                i += 1
            continue
        start = i
        if c.isdigit():
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            yield Token("number", source[start:i], start)
        elif c.isalpha() or c == "_":
            while i < len(source) and (source[i].isalnum() or source[i] == "_"):
                i += 1
            word = source[start:i]
            yield Token("keyword" if word in KEYWORDS else "name", word, start)
        elif c == '"':
            i += 1
            while i < len(source) and source[i] != '"':
                i += 1
            if i >= len(source):
                raise SourceError("unterminated string", start)
            i += 1
            yield Token("string", source[start + 1:i - 1], start)
        else:
            for op in OPERATORS:
                if source.startswith(op, i):
                    i += len(op)
                    yield Token("op", op, start)
                    break
            else:
                raise SourceError(f"unexpected {c!r}", i)
    yield Token("end of input", "", len(source))


LEVELS = [["or"], ["and"], ["==", "!=", "<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]]


class Parser:
    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.at = 0

    @property
    def here(self):
        return self.tokens[self.at]

    def accept(self, *texts):
        if self.here.kind in ("op", "keyword") and self.here.text in texts:
            self.at += 1
            return self.tokens[self.at - 1]
        return None

    def expect(self, text):
        token = self.accept(text)
        if token is None:
            raise SourceError(f"expected {text!r}, found {self.here.text or self.here.kind!r}", self.here.position)
        return token

    def name(self):
        if self.here.kind != "name":
            raise SourceError(f"expected a name, found {self.here}", self.here.position)
        self.at += 1
        return self.tokens[self.at - 1].text

    def block(self, *ends):
        out = []
        while self.here.text not in ends or self.here.kind not in ("keyword", "end of input"):
            out.append(self.statement())
            if not self.accept(";"):
                break
        return ("block", out)

    def statement(self):
        if self.accept("let"):
            n = self.name()
            self.expect("=")
            return ("let", n, self.expression())
        if self.accept("print"):
            items = [self.expression()]
            while self.accept(","):
                items.append(self.expression())
            return ("print", items)
        if self.accept("while"):
            condition = self.expression()
            self.expect("do")
            body = self.block("end")
            self.expect("end")
            return ("while", condition, body)
        if self.here.kind == "name" and self.tokens[self.at + 1].text == "=":
            n = self.name()
            self.expect("=")
            return ("assign", n, self.expression())
        return self.expression()

    def expression(self):
        if self.accept("if"):
            c = self.expression()
            self.expect("then")
            a = self.expression()
            self.expect("else")
            return ("if", c, a, self.expression())
        if self.accept("fn"):
            self.expect("(")
            params = []
            if not self.accept(")"):
                params.append(self.name())
                while self.accept(","):
                    params.append(self.name())
                self.expect(")")
            self.expect("->")
            return ("fn", params, self.expression())
        if self.accept("do"):
            body = self.block("end")
            self.expect("end")
            return body
        return self.binary(0)

    def binary(self, level):
        if level == len(LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while token := self.accept(*LEVELS[level]):
            left = ("op", token.text, left, self.binary(level + 1), token.position)
        return left

    def unary(self):
        if self.accept("-"):
            return ("neg", self.unary())
        if self.accept("not"):
            return ("not", self.unary())
        base = self.call()
        if token := self.accept("^"):
            return ("op", "^", base, self.unary(), token.position)
        return base

    def call(self):
        node = self.primary()
        while token := self.accept("("):
            args = []
            if not self.accept(")"):
                args.append(self.expression())
                while self.accept(","):
                    args.append(self.expression())
                self.expect(")")
            node = ("call", node, args, token.position)
        return node

    def primary(self):
        token = self.here
        self.at += 1
        if token.kind == "number":
            return ("const", float(token.text) if "." in token.text else int(token.text))
        if token.kind == "string":
            return ("const", token.text)
        if token.kind == "name":
            return ("name", token.text, token.position)
        if token.text == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        raise SourceError(f"unexpected {token.text or token.kind}", token.position)


class Scope:
    def __init__(self, parent=None):
        self.names = {}
        self.parent = parent

    def find(self, name, position):
        scope = self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.parent
        raise SourceError(f"unknown name {name}", position)


def run(node, scope):
    kind = node[0]
    if kind == "const":
        return node[1]
    if kind == "name":
        return scope.find(node[1], node[2]).names[node[1]]
    if kind == "block":
        result = None
        for s in node[1]:
            result = run(s, scope)
        return result
    if kind == "let":
        scope.names[node[1]] = run(node[2], scope)
    elif kind == "assign":
        scope.find(node[1], "assignment").names[node[1]] = run(node[2], scope)
    elif kind == "print":
        print(*[run(x, scope) for x in node[1]])
    elif kind == "while":
        while run(node[1], scope):
            run(node[2], scope)
    elif kind == "if":
        return run(node[2] if run(node[1], scope) else node[3], scope)
    elif kind == "fn":
        params, body = node[1], node[2]

        def function(*args):
            if len(args) != len(params):
                raise TypeError(f"{len(params)} arguments expected, {len(args)} given")
            inner = Scope(scope)
            inner.names.update(zip(params, args))
            return run(body, inner)

        return function
    elif kind == "call":
        f = run(node[1], scope)
        args = [run(a, scope) for a in node[2]]
        if not callable(f):
            raise SourceError(f"{f!r} is not a function", node[3])
        return f(*args)
    elif kind == "neg":
        return -run(node[1], scope)
    elif kind == "not":
        return not run(node[1], scope)
    elif kind == "op":
        op = node[1]
        left = run(node[2], scope)
        if op == "and":
            return left and run(node[3], scope)
        if op == "or":
            return left or run(node[3], scope)
        return ARITHMETIC[op](left, run(node[3], scope))
    return None


ARITHMETIC = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b if isinstance(a, float) or isinstance(b, float) or a % b else a // b,
    "%": lambda a, b: a % b,
    "^": lambda a, b: a ** b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
}
PROGRAMS = [
    'print 1 + 2 * 3, 2 ^ 3 ^ 2, -2 ^ 2, (1 + 2) * 3, 7 / 2, 8 / 2, 7 % 3',
    'let x = 10; while x > 7 do print "x", x; x = x - 1 end; print "done", x',
    'let fact = fn(n) -> if n < 2 then 1 else n * fact(n - 1); print fact(5), fact(25)',
    'let make = fn(n) -> fn(x) -> n + x; let add5 = make(5); print add5(3), make("a")("b"), add5(0.5)',
    'let counter = do let n = 0; fn() -> do n = n + 1; n end end; counter(); counter(); print counter()',
    'let compose = fn(f, g) -> fn(x) -> f(g(x)); print compose(fn(x) -> x * x, fn(x) -> x + 1)(4)',
    'print 1 < 2 and 2 < 3, not (1 == 1.0), 0 or "default", "a" + "b" == "ab" # comment',
    'let fib = fn(n) -> if n < 2 then n else fib(n - 1) + fib(n - 2); let i = 0; while i < 12 do print fib(i); i = i + 4 end',
    'print 2 ^ 100 - 2 ^ 99, 10 ^ 18 * 10 ^ 18',
    'print 1 +',
    'let = 5',
    'print "abc',
    'print 3 $ 4',
    'print missing + 1',
    'print 5(3)',
    'print (1 + 2',
    'print 1 / 0',
    'print "a" - 1',
    'let f = fn(a, b) -> a; print f(1)',
    'x = 1',
    'let loop = fn(n) -> loop(n + 1); print "before"; print if 1 then "lazy" else loop(0)',
]
library = Scope()
library.names.update({"len": len, "str": str, "max": max, "pi": 3.14159})
for source in PROGRAMS + ['print len("hello"), max(3, 9, 4), str(12) + "!", pi * 2']:
    try:
        parser = Parser(source)
        tree = parser.block("")
        if parser.here.kind != "end of input":
            raise SourceError(f"unexpected {parser.here.text}", parser.here.position)
        run(tree, Scope(library))
    except SourceError as e:
        print("error:", e)
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__ + ":", e)
print(list(tokenize("let x1 = 3.5 # c\n>= \"s t\""))[:-1], len(Parser("a b c").tokens))
