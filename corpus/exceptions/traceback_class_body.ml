def default():
    raise RuntimeError("while building the class")


print("before")


class Config:
    name = "x"

    class Inner:
        value = default()


print("never")
