type X[T: int, *Ts, **P] = int
