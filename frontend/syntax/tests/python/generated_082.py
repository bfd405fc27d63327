*x, naïve[b], self[self] = __dunder__, *__dunder__, *self; (*naïve, type, case[b]) = ~(not (0
        )
)

from ..a.b import n, match, n


