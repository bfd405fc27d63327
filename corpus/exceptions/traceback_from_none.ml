class AppError(Exception):
    pass


def load(name):
    try:
        return {"a": 1}[name]
    except KeyError:
        raise AppError(f"no {name}", 5) from None


print(load("a"))
try:
    load("b")
except AppError as e:
    print(e, e.args, e.__cause__, e.__suppress_context__, repr(e.__context__))
load("c")
