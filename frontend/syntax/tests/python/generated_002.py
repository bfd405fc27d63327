# comment

del (a, b)


x <<= F"#"  # comment
type match = list[T]
from a import n, match, n  # comment
from a import (n, match);
for b.self.match in *y1,: del (a, b), ; v1: list[int] = Rf"""{{
{_z=:>{变量!r:^{cc}}.{1}}""" ; del b.c;
else: raise E(()) from type

