from __future__ import annotations
from ... import n;
async def naïve(p6 = ...,/,p4: a.b | None = b'''\0 
''',*,p2,p5,**kwargs):
# column one
    raise E;
    for type[self] in 1: x[0] <<= {};break;raise;


v2.w:a | None = *a, b
    # odd comment
type match = int


