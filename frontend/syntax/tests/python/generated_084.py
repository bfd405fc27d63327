from __future__ import annotations
assert (
[]\
 );type X = int


for (1).naïve in *x,: pass

del b.c,
