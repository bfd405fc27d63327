print("a" < "b", "a" < "aa", "B" < "a", "" < "a", "abc" == "ab" + "c", "abc" != "abd", "10" < "9", "z" > "abc")
words = "the quick brown fox jumps over the lazy dog the end".split()
print(sorted(words), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)), sorted(set(words), reverse=True))
count = {}
for w in words:
    count[w] = count.get(w, 0) + 1
print(count)
out = ""
for k in range(300):
    out += chr(97 + k % 26)
    if k % 50 == 49:
        out += "\n"
print(out)
s = "x"
t = s
s += "y"
print(s, t, s is t, "ab" * 2 == "abab")


def rle(text):
    result = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result += text[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return result


print(rle("aaabccdddd"), rle(""), rle("abc"), rle("ééé漢漢"))
print("".join(reversed("hello")), "".join(sorted("hello")), list("abc"), tuple("ab"), set("aaa"), list(enumerate("ab", 1)), list(zip("abc", "xyz")))
print(max("hello"), min("hello"), "l" * 3 in "lll", any(c.isupper() for c in "abC"), all(c.islower() for c in "abC"))
