saved = []


def fail(n):
    raise ValueError(n)


for n in range(3):
    try:
        fail(n)
    except ValueError as e:
        saved.append(e)
print([str(e) for e in saved], saved[0].args, saved)
try:
    raise saved[1]
except ValueError as e:
    print(e is saved[1], e)


class Result:
    def __init__(self, value=None, error=None):
        self.value = value
        self.error = error

    def unwrap(self):
        if self.error:
            raise self.error
        return self.value


def attempt(f, *args):
    try:
        return Result(f(*args))
    except Exception as e:
        return Result(error=e)


results = [attempt(int, "5"), attempt(int, "x"), attempt(lambda: 1 / 0), attempt(len, 3), attempt({}.__getitem__, "k"), attempt([].pop)]
for r in results:
    try:
        print("value", r.unwrap())
    except (ValueError, ArithmeticError) as e:
        print("math or value", type(e).__name__, e)
    except Exception as e:
        print("other", type(e).__name__, e)
e = ValueError("fresh", 1, [2])
print(e.args[2], isinstance(e, ValueError), e.__cause__, e.__context__, str(e), repr(e))
e.extra = "attribute"
try:
    raise e
except ValueError as caught:
    print(caught.extra, caught.args)


class Abort(BaseException):
    pass


def guarded(f):
    try:
        f()
    except Exception:
        return "exception"
    except BaseException as b:
        return "base " + type(b).__name__


def abort():
    raise Abort


def interrupt():
    raise KeyboardInterrupt


print(guarded(abort), guarded(interrupt), guarded(lambda: fail(1)))
errors = {"a": KeyError, "b": ValueError("instance"), "c": lambda: TypeError("made")}
for key, what in errors.items():
    try:
        raise what if key != "c" else what()
    except Exception as x:
        print(key, repr(x))
try:
    raise ValueError("a") if saved else KeyError("b")
except (ValueError, KeyError) as x:
    print(repr(x), x.args == ("a",))
