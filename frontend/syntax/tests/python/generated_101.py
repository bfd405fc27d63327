from __future__ import annotations
v3[0]: int

type X = tuple[*Ts]  # comment
    # odd comment
class self[T, U](A,metaclass=M):
# column one
    while x: self = *x , b , *__dunder__,
    # own line

f().x.match = *_z,  # comment

