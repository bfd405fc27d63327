# An exception raised in finally while another is in flight, and one in __exit__.
class Door:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise OSError("door stuck")


def cleanup():
    raise KeyError("cleanup")


def work():
    try:
        with Door():
            raise ValueError("work")
    finally:
        cleanup()


try:
    work()
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
work()
