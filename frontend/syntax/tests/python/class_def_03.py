class A: pass
@a.b(c)
class A: pass
