class MyErr(Exception):
    pass
class Coded(MyErr):
    codes = {}
    def __init_subclass__(cls, code=0): Coded.codes[code] = cls.__name__
    def __init__(self, *args, **kw):
        super().__init__(*args)
        for k, v in kw.items(): setattr(self, k, v)
    def __reduce__(self): return 1
    def __repr__(self): return f'<{type(self).__name__} {self.args} {sorted(self.__dict__.items())}>'
class NotFound(Coded, code=404): default = 'nf'
class Multi(NotFound, ValueError, KeyError): pass
print(Coded.codes)
for e in [Coded(), Coded(1), NotFound('a', 'b', x=1), Multi('m')]:
    try: raise e
    except KeyError as k: print('K', k, repr(k))
    except MyErr as m: print('M', m, repr(m), m.args)
class Strict(Exception):
    def __init__(self, a): self.a = a
try: raise Strict
except TypeError as e: print(e)
try: raise Strict(1, 2)
except TypeError as e: print(e)
e = Strict(5); print(e.args, str(e), repr(e), e.a)
class Ret(Exception):
    def __new__(cls, *a): o = super().__new__(cls, *a); o.tag = len(a); return o
print(Ret(1, 2).tag, Ret(1, 2).args, Ret())
class WithCause(Exception):
    @property
    def detail(self): return self.__cause__ and str(self.__cause__)
try:
    try: int('x')
    except ValueError as v: raise WithCause('w') from v
except WithCause as w: print(w.detail, w.with_traceback(None) is w, w.__traceback__ is None)
try: raise ValueError('x') from KeyError('y')
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__)
x = ValueError('a'); y = ValueError('a'); print(x == y, x == x, hash(x) == hash(x), {x: 1}[x], isinstance(x, Exception), issubclass(Multi, (KeyError, int)), type(x) in (ValueError,), x.args == y.args)
x.args = ('new', 1); print(x, repr(x)); x.extra = 5; print(x.__dict__)
def reraise():
    try: raise KeyError('deep')
    except KeyError as e:
        e.add_note('a note')
        raise
try: reraise()
except KeyError as e: print(e.__notes__)
try:
    raise OSError('simple')
except IOError as e: print(type(e), e, e.errno, e.args)
try: raise PermissionError(13, 'denied', '/x')
except OSError as e: print(e, e.filename, isinstance(e, EnvironmentError))
print(OSError(2, 'x').__class__, OSError(17, 'y').__class__, OSError(99999, 'z').__class__.__name__)
reraise()
