log = []


def t(x):
    log.append(x)
    return x


print(f"{t(1)} {t('a')} {t(2.5):{t(6)}.{t(1)}f} {t([1])!r:>{t(8)}}", log)
try:
    print(f"{t('before')} {1 // 0} {t('never')}")
except ZeroDivisionError as e:
    print(e, log[-1])
for f in (lambda: f"{5:s}", lambda: f"{'a':d}", lambda: f"{1.5:d}", lambda: f"{[1]:>5}", lambda: f"{None:5}", lambda: f"{'a':.2f}", lambda: f"{1:.3d}", lambda: f"{'x':=5}", lambda: f"{1:{'zz'}}", lambda: f"{undefined_name}", lambda: f"{dict()['k']}", lambda: f"{'a':{1.5}}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def table(rows):
    widths = [max(len(str(r[k])) for r in rows) for k in range(len(rows[0]))]
    return "\n".join(" | ".join(f"{str(c):{'<' if isinstance(c, str) else '>'}{w}}" for c, w in zip(r, widths)) for r in rows)


print(table([("name", "qty", "price"), ("apple", 3, 1.25), ("watermelon", 12, 30.0), ("fig", 100, 0.5)]))
x = 1
parts = []
for k in range(3):
    x = x * 1000 + k
    parts.append(f"{x:,}" if k % 2 else f"{x:_}")
print(parts)
g = (f"{k}:{k * k}" for k in range(4))
print(", ".join(g), [f"{a}{b}" for a in "xy" for b in range(2)], {f"k{k}": f"{k:03b}" for k in range(3)})
print(max([f"{v:04}" for v in (5, 50, 7)]), sorted(f"{v}" for v in (10, 9, 100)), "".join(f"{c}{n}" for c, n in [("a", 2), ("b", 3)]))


def rec(n):
    return f"({n}{rec(n - 1)})" if n else "."


print(rec(5), f"{rec(2)!r}", len(f"{'x' * 1000}"))
