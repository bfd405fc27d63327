class AppError(Exception):
    """Base."""


class NetError(AppError):
    def __init__(self, host, code):
        super().__init__(host, code)
        self.host = host
        self.code = code


class Timeout(NetError):
    def __str__(self):
        return f"timeout on {self.host}"


def which(e):
    try:
        if e is not None:
            raise e
    except Timeout as x:
        return f"timeout {x}"
    except NetError as x:
        return f"net {x} {x.code}"
    except AppError:
        return "app"
    except (KeyError, IndexError) as x:
        return f"lookup {x!r}"
    except ArithmeticError as x:
        return f"arithmetic {type(x).__name__}"
    except Exception as x:
        return f"other {x!r}"
    else:
        return "none"
    finally:
        print("finally", end=" ")


for e in (Timeout("h", 1), NetError("g", 2), AppError("a"), AppError, KeyError("k"), IndexError(), ZeroDivisionError("z"), OverflowError(), OSError("o"), None):
    print(which(e))
print(issubclass(KeyError, LookupError), issubclass(ZeroDivisionError, ArithmeticError), issubclass(NotImplementedError, RuntimeError), issubclass(RecursionError, RuntimeError), issubclass(UnboundLocalError, NameError), issubclass(StopIteration, Exception), issubclass(KeyboardInterrupt, Exception), issubclass(SystemExit, BaseException), issubclass(FileNotFoundError, OSError), IOError is OSError)
print(str(KeyError("k")), str(KeyError("a", 1)), str(ValueError("v")), str(ValueError(1, "b")), str(ValueError()), repr(ValueError("it's")), repr(ValueError(1)), str(KeyError()), repr(KeyError("k", 2)))
e = ValueError("a", 2)
print(e.args, isinstance(e, Exception), e == ValueError("a", 2), ValueError is ValueError, type(e).__name__, e.__class__.__mro__[1].__name__)
kinds = {"key": KeyError, "type": TypeError}
for name, kind in kinds.items():
    try:
        raise kind(name)
    except tuple(kinds.values()) as x:
        print(name, type(x).__name__, x)


def pick():
    print("evaluated")
    return ValueError


try:
    raise KeyError("first")
except KeyError:
    print("first clause")
except pick():
    print("never")
try:
    raise ValueError("second")
except KeyError:
    print("never")
except pick() as x:
    print("second clause", x)
try:
    raise SystemExit(3)
except BaseException as x:
    print(repr(x), x.code)
try:
    raise StopIteration(5)
except StopIteration as x:
    print(x.value)
