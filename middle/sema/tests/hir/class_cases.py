def outer(base):
    class Meta(base, key=1):
        def __init__(self):
            super().__init__()
            self.x, (self.y, *self.z) = 1, (2, 3)

            def helper():
                self.w = 1
                return super().__init__

            self.__p += 1

        def __new__(cls):
            cls.made = 1
            s = super()
            return super(Meta, cls).__new__(cls)

        class Inner:
            def m(this):
                return [super().m for _ in this]

        if base:
            flag = 1
        else:
            flag = 2
        own = flag
        def twice(self): pass
        def twice(self): pass

    return Meta


class Counter:
    n = 0

    def inc(self):
        Counter.n += 1
        self.run = 1

    def run(self):
        pass


class Fine:
    def go(self):
        self.n = 1


class Sub(Fine):
    def go(self):
        self.n = self.k = 2


class P:
    def __init__(self, v: int, w: "Fine" = None) -> None:
        self.v: int = v
