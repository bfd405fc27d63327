def f() -> int: pass
def f(x: int = 1, *y: int, z: int = 2, **w: int) -> int: pass
