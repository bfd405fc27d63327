# lang: fr
# Un programme français qui importe un module anglais et un module français.
importer _geometry
depuis _geometry importer Point, distance comme écart
depuis _outils_fr importer moyenne
importer math

soit p = Point(0, 0)
soit q = Point(3, 4)
afficher(écart(p, q), p + q, _geometry.ORIGIN, math.sqrt(16), math.floor(2.7))
afficher(moyenne([écart(p, q), 1]), [x pour x dans q])
essayer:
    depuis _geometry importer rien_du_tout
sauf ImportError:
    afficher("import impossible")
essayer:
    Point("a", 1) + p
sauf TypeError comme e:
    afficher(e)
_geometry.ORIGIN = Point(9, 9)
afficher(_geometry.from_origin(p))
_geometry.check(Rien)
