from __future__ import annotations
def case[T](p5 = False, *, p3, p1=U"é名名"  rf"x"  F"text#{{"):  # comment
    class __dunder__[T: int](k=1, **kw):  # comment
     match = b, _, _


raise E;assert 00, ()  # comment

