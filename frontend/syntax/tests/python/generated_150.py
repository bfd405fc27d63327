type X[T: (int, str), *Ts, **P] = list[T];

import a.b.c  # comment
pass  # comment

v1: int = None; v3[0]:list[int] = *a, b  # comment
@x[0].y
@d := e
async def __dunder__[T: (int, str), *Ts, **P](*args,p6 = True)->list[T]: (
type[B"""""":, ...]) if None else match;

