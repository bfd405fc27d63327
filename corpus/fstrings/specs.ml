name, n, x = "Ann", 42, 3.14159
print(f"{name} {n} {x}", f"{name!r} {name!s} {name!a}", f"{name:>6}|{name:<6}|{name:^7}|{name:*^9}|{name:.2}|{name:>5.1}|")
print(f"{n:5d}|{n:<5}|{n:05}|{n:+}|{n:x}|{n:#b}|{n:,}|{n:e}|{n:.1f}|{n:%}")
print(f"{x:.2f}|{x:8.3f}|{x:<8.1f}|{x:+.1e}|{x:08.2f}|{x:.0f}|{x:g}|{x:10}|{-x:10.2f}|")
width, precision, fill = 10, 3, "-"
print(f"{x:{width}.{precision}f}|{name:{fill}>{width}}|{n:{'x' if n > 10 else 'd'}}|{x:{f'>{width}'}}|")
print(f"{1 + 2} {n * 2} {name.upper()} {[k for k in range(3)]} {'a' if n else 'b'} {({'k': 1})['k']} {(lambda v: v + 1)(5)} {len(name):>3}")
print(f"{{}} {{{n}}} }}{{ {n}%", f"{n=} {name=} {x=:.2f} {n + 1 = } {name!r:>8}", f"")
print(f"nested {f'{n} {f"{name}"}'}", f'{"double"} {name["a" == "b"]}', f"{name[0]}{name[1:]}{n // 5}{n % 5}")
print(f"{True} {None} {[1, 'a']} {(1,)} {{1}} {{'a': 2}} {1.0} {10 ** 20} {float('inf')}")
print("a" f"{n}" "b" f"{x:.1f}", f"""multi
{n}
line {name}""", rf"raw\n{n}\t", f"tab\t{n}\\")
print(f"{n:>{n - 30}}|", f"{'é漢':>6}|{'😀':^5}|", f"{'x' * 3:_^9}", f"{n!r:>5}|{name!s:.2}|{n!s:0>6}")
print(f"{1 < 2 and 3} {not n} {n if n > 40 else -n} {n == 42}", f"{n:d}{n:c}", f"{12345678.9:,.2f} {0.5:.0%} {1e10:.3g}")
print(f"{'a' 'b'}", f"{n,}", f"{n, x}", f"{*[1, 2],}", f"{(y := n + 1)} {y}", f"{print is None}")
items = {"apple": 1.5, "kiwi": 12}
for k, v in items.items():
    print(f"{k:.<10}{v:>8.2f}")


class Money:
    def __init__(self, c):
        self.c = c

    def __format__(self, spec):
        return f"${self.c / 100:{spec or '.2f'}}"

    def __str__(self):
        return "money"


m = Money(12345)
print(f"{m} {m:.1f} {m:>10.0f} {m!s:>7} {m!s}")
