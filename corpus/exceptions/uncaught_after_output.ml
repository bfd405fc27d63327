# Output before the error is complete, on both streams.
import sys

print("out 1")
print("err 1", file=sys.stderr)
print("no newline", end="")
values = [1, 2, 3]
try:
    values[10]
except IndexError as e:
    print("\ncaught", e)
finally:
    print("err 2", file=sys.stderr)


def fail(n):
    assert n > 0, ("tuple", "message")
    return n


print(fail(1))
fail(0)
