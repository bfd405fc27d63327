x: int
x: int = 1
