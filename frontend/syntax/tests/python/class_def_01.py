class A(): pass
class A(B,): pass
