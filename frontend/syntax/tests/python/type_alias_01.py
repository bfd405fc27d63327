type X = int
type X[T] = list[T]
