class Thing:
    pass


t = Thing()
n, f, s, l, d, none = 1, 1.5, "s", [1], {"k": 1}, None
tests = [
    lambda: n + s, lambda: s + n, lambda: n + none, lambda: none + n, lambda: l + n, lambda: d + d, lambda: f - s, lambda: t + t, lambda: t * n,
    lambda: n @ n, lambda: s % 5, lambda: n & f, lambda: f << n, lambda: l ** n, lambda: n // s, lambda: none - none, lambda: f | f,
    lambda: -s, lambda: +l, lambda: ~f, lambda: ~none, lambda: -none, lambda: -t,
    lambda: n < s, lambda: l < n, lambda: none > none, lambda: d >= d, lambda: t <= t, lambda: s < none, lambda: (1,) > l,
    lambda: n(), lambda: s(), lambda: none(), lambda: t(), lambda: n[0], lambda: none[0], lambda: t["k"], lambda: f[:], lambda: len[0],
    lambda: l["a"], lambda: l[1.5], lambda: l[None], lambda: tuple(l)["x"], lambda: d[l], lambda: s["x"], lambda: s[t],
    lambda: iter(n), lambda: [x for x in none], lambda: list(f), lambda: next(l), lambda: len(n), lambda: len(none), lambda: len(t),
    lambda: 5 in 5, lambda: n in s, lambda: l in d, lambda: none in t, lambda: hash(l), lambda: {l: 1}, lambda: {d},
    lambda: n.attr, lambda: none.attr, lambda: t.attr, lambda: s.attr, lambda: f.attr, lambda: l.attr, lambda: Thing.attr, lambda: len.attr, lambda: (lambda: 0).attr,
    lambda: abs(s), lambda: round(s), lambda: sum(s), lambda: sum(n), lambda: max(n), lambda: min(l, s), lambda: int(l), lambda: int(s), lambda: float(s), lambda: float(l), lambda: float(none),
    lambda: range(s), lambda: range(f), lambda: range(), lambda: chr(s), lambda: ord(n), lambda: ord("ab"), lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1),
    lambda: zip(n), lambda: enumerate(n), lambda: map(n), lambda: sorted(n), lambda: reversed(n), lambda: pow(s, 2), lambda: divmod(n, s), lambda: l * f, lambda: s * s, lambda: n * none,
    lambda: set(n), lambda: dict(n), lambda: tuple(n), lambda: list(1, 2), lambda: int("1", "2"), lambda: bool(1, 2), lambda: str(1, 2, 3, 4),
]
for k, test in enumerate(tests):
    try:
        print(k, "no error", test())
    except Exception as e:
        print(k, type(e).__name__ + ":", e)
