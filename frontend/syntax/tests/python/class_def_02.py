class A(*B, **C): pass
class A(metaclass=B): pass
