print(int("42"), int("  -17\n"), int("+5"), int("1_000_000"), int("0"), int("-0"))
print(int("ff", 16), int("0xFF", 16), int("0b101", 0), int("777", 8), int("z", 36), int("-0o17", 0))
print(int(3.99), int(-3.99), int(1e20), int(True), int(2 ** 53 + 0.0))
print(int("123456789012345678901234567890"), str(-(10 ** 25)))
print(float(3), float(2 ** 63), float(10 ** 22), bool(0), bool(-1), bool(10 ** 30))
for bad in ("", " ", "1.5", "abc", "1__0", "_1", "0x", "12a", "--1", "é"):
    try:
        print(int(bad))
    except ValueError as e:
        print(e)
for call in (lambda: int("9", 8), lambda: int([]), lambda: int(None), lambda: int("1", 1), lambda: int(3, 10), lambda: float("x"), lambda: int(float("nan")), lambda: int(float("inf"))):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
print(round(7), round(12345, -2), round(-15, -1), round(25, -1), round(35, -1), round(10 ** 20 + 55, -2))
print(chr(97), ord("z"), chr(0x1F600), ord("漢"), hex(255), 0x10, 0o17, 0b11, 1_000)
