def f(xs, n):
    print(f"{xs} {xs.pop()} {n}")
    print(f"{n + 1} {n + 2}")
    print(f"{n:>{n}.{n}} {n!s} {n=} {n = !a:>3} {{}}")
    print(f"", f"a" "b", f"{n:{xs.pop()}}")
    return f"{n}"
