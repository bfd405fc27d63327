print("before")
try:
    from _store import items, nothing_here
except ImportError as e:
    print(type(e).__name__, "nothing_here" in str(e))
from _store import add

print(add("ok"))
