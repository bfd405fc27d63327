def parse(text):
    try:
        value = int(text)
    except ValueError as e:
        print("bad", e)
        return -1
    else:
        return value
    finally:
        print("done")

class Resource:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return kind is KeyError

def use():
    with Resource():
        raise KeyError("gone") from None

print(parse("12"), parse("x"))
use()
