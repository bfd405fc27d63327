x[1]: int
x: int = *a, b
