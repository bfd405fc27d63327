# The line of an operation on an attribute is that of the attribute, when it stands on another line than the object.
import math
class A:
    def me(self, *a, **k): return self
    def bad(self, *a, **k): raise ValueError(a)
    @property
    def prop(self): raise KeyError(1)
a = A()
def f1():
    return (a
      .me()
      .bad(
        1,
        2))
def f2():
    return (a
      .me()
      .bad(
        1,
        *[2]))
def f3():
    return (a
      .me()
      .prop)
def f4():
    (a
      .me()
      .x.y) = 4
def f5():
    return (math
       .sqrt(
          -1))
def f6():
    return (a
      .me()
      .bad(
        1,
        k=2))
def f7():
    return (a
      .me()
      .nothere(
        1,
        k=2))
def f8():
    return ("a"
      .upper()
      .join(
        1))
def f9():
    del (a
      .me()
      .y)
def f10():
    return (a.bad
       )(
        1)
def f11():
    return (a
      .me()[
        1])
def f12():
    (a
      .me()
      .__class__.prop3) += 4
def f13():
    return (a.
      me().
      bad
      (
        1,
        2))
def f14():
    return [1,
      2].index(
       4)
def f15():
    return a.me(
        1).bad(
        2)
def run(fs):
    if fs:
        try:
            fs[0]()
        finally:
            run(fs[1:])
run([f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15])
