print("b starts")
import _cycle_a

name = "B"
seen = [_cycle_a.name]
try:
    _cycle_a.late
except AttributeError as e:
    print("not yet")
try:
    from _cycle_a import late
except ImportError as e:
    print("import error")


def reply(n):
    return f"b{n} " + (_cycle_a.ask(n - 1) if n > 0 else "end")


print("b ends")
