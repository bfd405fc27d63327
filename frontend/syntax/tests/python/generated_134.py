from __future__ import annotations
class match(A,Generic[T]): x = *__dunder__ , 变量 , *__dunder__,; assert {}, 00_0

del a  # comment

type type = list[T]
