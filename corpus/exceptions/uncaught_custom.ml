class Base(Exception):
    def __init__(self, code, detail=None):
        super().__init__(code)
        self.code = code
        self.detail = detail

    def __str__(self):
        return f"[{self.code}] {self.detail}"


class Specific(Base):
    pass


class Quiet(Exception):
    pass


for cls in (Base, Specific):
    try:
        raise cls(7, "d")
    except Base as e:
        print(type(e).__name__, e, repr(e), e.args, e.code)
try:
    raise Quiet
except Quiet as e:
    print(repr(e), str(e) == "", e.args)


def deepest():
    raise Specific(404, detail=["list"])


def outer():
    deepest()


outer()
