# A traceback shows at most the innermost thousand entries.
import sys


def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)


sys.setrecursionlimit(4000)
try:
    down(998)
except ValueError:
    print("caught")
down(1500)
