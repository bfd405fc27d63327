print("a starts")
name = "A"
import _cycle_b

partner = _cycle_b
print("a has b:", _cycle_b.name)


def ask(n):
    return f"a{n} " + (_cycle_b.reply(n - 1) if n > 0 else "end")


late = "late value"
print("a ends")
