from __future__ import annotations
v2.w: a | None = *a, b;
with (self(( # comment
   None # comment
   ), match = rf'''{  变量}#é'''), 变量(True,True\
 ), (
'名é'R"""{😀""""éé😀名" # comment
   ),): (v4):list[int];from a import n
f().cc.b = a = b(**_z);type[a] = (lambda p2 = {}: 00_0)  # comment
with (y1,): () ; del b.c

