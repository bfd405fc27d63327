# lang: en
# Operators, delimiters, quotation marks and numerals of other scripts.
x = 3 * 4 + 10 / 4 - 1
print(x, 7 != 8, 3 <= 3, 4 >= 5, 1 << 4, 256 >> 2, -5, 2 * 3)
values = [12, 34, 123, 45]
print(values, sum(values), {"k": 1})
print("curly quotes", 'single curly', "guillemets", "角括弧", 'it\'s "mixed"', len("漢字"))
def twice(n) -> int:
    return n * 2
for v in values:
    if v > 100:
        print(v, twice(v))
    elif v % 2 == 0 and v < 40:
        print("even", v)
print(0x1F, 1_000, 0.5, 12.5 + 1, twice(-4))
