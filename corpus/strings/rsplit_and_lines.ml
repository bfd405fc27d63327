# Splitting from the right, and at line ends.
for text in ["a b  c d", "  lead", "trail  ", "", "one"]:
    print(text.rsplit(None, 1), text.rsplit(None, 2), text.rsplit(None, 0), text.rsplit())
print("a,b,c".rsplit(",", 1), "a,b,c".rsplit(",", 5))
print("a\r\nb\rc\n\nd".splitlines(), "a\r\nb\rc\n\nd".splitlines(True), "\r\n".splitlines(), "x\n\r".splitlines())
