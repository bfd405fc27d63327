from __future__ import annotations
x[0] **= (self[not (... # comment
   )] # comment
   ) <= ...
assert (\
 {[( # comment
   --( # comment
   y1.case.match(type for type in __dunder__)
)
),cc * [case
],y1(
        match = 变量 , _ = {} is 0B1 == self >= ()\
 ) # comment
   ] , *_ }
)
pass
def x()->int:
# column one
    import a.b.c  # comment
    # own line
raise

