with a as (b, c): pass
with a as b.c: pass
