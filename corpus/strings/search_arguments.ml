# Wrong numbers of arguments of the methods that search, and wrong limits, for str and bytes.


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


for v in ("abcabc", b"abcabc"):
    sub = v[:1]
    for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
        method = getattr(v, name)
        attempt(lambda: method())
        attempt(lambda: method(sub, 0, 1, 2))
        attempt(lambda: method(sub, None, -1))
    for name in ("split", "rsplit"):
        method = getattr(v, name)
        attempt(lambda: method(sub, 1))
        attempt(lambda: method(sub, maxsplit=-5))
        attempt(lambda: method(None, 0))
        attempt(lambda: method(sub, "1"))
        attempt(lambda: method(v[:0]))
        attempt(lambda: method(sep=sub, maxsplit=2 ** 40))
    attempt(lambda: v.replace(sub, v, 1))
    attempt(lambda: v.replace(sub, v, -1))
    attempt(lambda: v.replace(sub, v, None))
    attempt(lambda: v.splitlines(keepends=[]))
    attempt(lambda: v.splitlines(1, 2))
