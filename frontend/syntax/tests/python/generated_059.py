from __future__ import annotations
del a
...; x /= (w1 := ...)


