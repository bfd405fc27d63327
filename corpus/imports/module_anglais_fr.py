# lang: fr
# Un programme français qui importe un module anglais et un module français.
import _geometry
from _geometry import Point, distance as écart
from _outils_fr import moyenne
import math

p = Point(0, 0)
q = Point(3, 4)
print(écart(p, q), p + q, _geometry.ORIGIN, math.sqrt(16), math.floor(2.7))
print(moyenne([écart(p, q), 1]), [x for x in q])
try:
    from _geometry import rien_du_tout
except ImportError:
    print("import impossible")
try:
    Point("a", 1) + p
except TypeError as e:
    print(e)
_geometry.ORIGIN = Point(9, 9)
print(_geometry.from_origin(p))
_geometry.check(None)
