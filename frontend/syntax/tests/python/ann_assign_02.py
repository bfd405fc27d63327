(x): int = 1
x.y: int
