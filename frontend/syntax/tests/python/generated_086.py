from __future__ import annotations
while {}: v2.w:list[int] = rf'''''' """😀abc😀
名""" '#';


assert (x.x.match)
