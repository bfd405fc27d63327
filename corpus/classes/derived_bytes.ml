class B(bytes):
    def h(self): return self.hex()
b = B(b'abc'); print(b, b.h(), b + b'd', len(b), b[0], b == b'abc')
