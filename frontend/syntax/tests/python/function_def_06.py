def f[T](x: T) -> T: pass
class A:
  def f(self):
    return super().f()
