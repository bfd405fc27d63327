from __future__ import annotations
if bR' '  B'''abc\

 
x y''':
# column one
    try:

        v3[0]: list[int] = *a, b  # comment
        for x[b] in y1:

            while U"": type match[T] = int;del a;pass
        # own line
        (x[0].x.match,) = False
    finally:
        raise E; v3[0]: int



y1[a] = (lambda p4,p3,**kwargs: {})  # comment
    # odd comment
while not __dunder__:

 del [a]
(v4): a | None = False  # comment
v1:int;
    # odd comment
