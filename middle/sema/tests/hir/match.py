def f(v):
    match v:
        case 0 | 1:
            r = "small"
        case None:
            r = "none"
        case [x, y, *rest] if x > y:
            r = rest
        case [_, _]:
            r = "pair"
        case {"k": k, **others}:
            r = k, others
        case str() as s:
            r = s
        case Point(x=0, y=yy):
            r = yy
        case Point(a):
            r = a
        case ("p", q) | ["q", q]:
            r = q
        case other:
            r = other
    return r


class Point:
    pass
