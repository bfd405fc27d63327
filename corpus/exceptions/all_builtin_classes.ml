def parse(s):
    try: return int(s)
    except ValueError as e: raise TypeError(f'cannot parse {s!r}') from e
def load(items):
    out = []
    for i in items:
        try: out.append(parse(i))
        except TypeError as e:
            print(type(e.__cause__).__name__, e.__cause__)
            if i == 'fatal': raise
    return out
print(load(['1', 'x']))
class ConfigError(Exception):
    def __init__(self, key, *, hint=None): super().__init__(key, hint); self.key = key; self.hint = hint
    def __str__(self): return f'missing {self.key}' + (f' (try {self.hint})' if self.hint else '')
def get(d, k):
    try: return d[k]
    except KeyError: raise ConfigError(k, hint='--help')
try: get({}, 'port')
except ConfigError as e: print(e, e.args, repr(e), type(e.__context__).__name__)
def cleanup():
    try:
        try: raise ValueError('a')
        finally: print('f1')
    except ValueError as e:
        print('h', e)
        return 'ret'
    else: print('no')
    finally: print('f2')
print(cleanup())
def nested():
    try:
        try: 1 / 0
        except ZeroDivisionError: raise KeyError('k')
    except KeyError as e:
        c = e.__context__
        print(type(c), e.__suppress_context__)
        raise IndexError('i') from None
try: nested()
except IndexError as e: print(e.__cause__, e.__suppress_context__, type(e.__context__))
try: raise Exception
except Exception as e: print(repr(e), str(e) == '', e.args)
try: raise ValueError('a', 1, None)
except ValueError as e: print(e, repr(e))
for exc in [KeyError('x'), KeyError(1, 2), IndexError(), StopIteration('v'), AttributeError('a'), OSError(13, 'Permission denied'), FileNotFoundError(2, 'No such', 'f'), UnicodeError('u'), ZeroDivisionError('z'), ArithmeticError, LookupError('l'), RuntimeError(None), NotImplementedError(), AssertionError('x'), EOFError(), KeyboardInterrupt(), SystemExit(2), GeneratorExit(), MemoryError(), OverflowError('o'), RecursionError('r'), NameError('n'), ImportError('i', name='m'), TypeError(['l']), Warning('w'), DeprecationWarning('d'), UserWarning()]:
    try: raise exc
    except BaseException as e: print(type(e).__name__, '|', str(e), '|', repr(e), '|', [c.__name__ for c in type(e).__mro__[1:-1]])
try: load(['fatal'])
finally: print('finally')
