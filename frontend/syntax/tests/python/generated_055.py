type type = a | b

if {}:

    class self(Generic[T] , metaclass=M): (*naïve, 变量[x], x) = self;from . import (
  match,
);pass;

    x |= None;del x[0],;

+(
        (w2 := (
(False # comment
   ) or {})) # comment
   );
def 变量(p3: int=type,*,p2 = False,p6: a.b | None = ...):
# column one
    yield from ((w2 := (\
 x
)))

    type type = a | b  # comment


