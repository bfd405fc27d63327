import sys

print("before")


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit handler", kind.__name__, value.code)


def leave(code):
    try:
        with Guard():
            sys.exit(code)
    except Exception:
        print("SystemExit is no Exception")
    finally:
        print("finally", code)


try:
    leave(5)
except SystemExit as e:
    print("caught", e.code, e.args, repr(e), e)
try:
    sys.exit()
except SystemExit as e:
    print(e.code)
leave(3)
print("never")
