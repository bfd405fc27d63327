cases = [
    lambda: "a" + 1,
    lambda: 1 + "a",
    lambda: "a" * "b",
    lambda: "a" - "b",
    lambda: "a" * 1.5,
    lambda: -"a",
    lambda: "a" < 1,
    lambda: 1 in "abc",
    lambda: "abc".foo,
    lambda: "abc".upper(1),
    lambda: "abc".replace("a"),
    lambda: ord("ab"),
    lambda: ord(""),
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: len(5),
    lambda: "abc".join(5),
    lambda: "a".center("b"),
    lambda: "abc".find(1),
    lambda: "a".startswith(1),
    lambda: str(5)(1),
    lambda: int("x" * 5),
    lambda: ord(5),
    lambda: "a".ljust(5, "ab"),
]
for k, case in enumerate(cases):
    try:
        print(k, case())
    except Exception as e:
        print(k, type(e).__name__, e)
