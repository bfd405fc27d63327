# lang: en
# Operators, delimiters, quotation marks and numerals of other scripts.
x = ３ × ４ ＋ １０ ÷ ４ − １
print（x， 7 ≠ 8， 3 ≤ 3， 4 ≥ 5， 1 ≪ 4， 256 ≫ 2， −5， 2 ⋅ 3）
values ＝ ［١٢، ٣٤، १२३， ৪৫］
print(values, sum(values), ｛"k"： 1｝)
print(“curly quotes”, ‘single curly’, «guillemets», 「角括弧」, “it's "mixed"”, len(「漢字」))
def twice(n) → int：
    return n ＊ ２
for v in values：
    if v ＞ 100：
        print(v, twice(v))
    elif v ％ 2 == 0 and v ＜ 40：
        print("even", v)
print(0x1F, 1_000, ०.५, １２.５ ＋ １, twice(-４))
