print("%s is %d years and %.1f%%" % ("Ann", 30, 99.5))
print("%5s|%-5s|%05d|%+.2e|%x|%#x|%o|%c|%r|%a" % ("ab", "cd", 42, 12345.678, 255, 255, 8, "z", "q'", "é"))
print("%(name)s has %(n)03d" % {"name": "Bob", "n": 7}, "%s" % 5, "%s" % [1, 2], "%s" % (("a", 1),), "%%" % ())
print("%*d|%.*f|%-*s|" % (5, 42, 2, 3.14159, 4, "x"), "%.3s|%10.2s|" % ("abcdef", "xyz"), "%i %u" % (3, 4))
print("%d" % 3.9, "%d" % True, "%s %s" % (None, True), "%d" % (10 ** 30))
cases = [("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%c", "ab"), ("%z", 1), ("%(a)s", {"b": 1}), ("%", 1), ("%x", 1.5), ("%s", ()), ("%c", -1), ("%f", "a")]
for text, value in cases:
    try:
        print(text % value)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)
