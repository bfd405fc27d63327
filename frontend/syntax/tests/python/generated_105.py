from __future__ import annotations
class naïve(k=1 , **kw): assert ("""é""" u'''名'''\
 ); raise E(True) from _z; pass


assert ...;x[0] ^= fr'étext{{{True = }';
class _(*bases , k=1 , **kw,):
# column one
 x.y &= F"\n "
 assert ((变量 , (lambda *args, p4 = [], p6=...: (
        x[0].case)) , type.变量.b
) # comment
   ), (
        ((a // b) for a[case] in type if U'é{😀' if _ for x[0].case.b in []));from . import n


