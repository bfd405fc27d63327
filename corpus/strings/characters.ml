# Characters taken out of strings and compared: beyond ASCII, at the edges, reassigned, kept, appended.


def count(text, wanted):
    found = 0
    for c in text:
        if c == wanted:
            found += 1
    return found


def vowels(text):
    found = 0
    for i in range(len(text)):
        c = text[i]
        if c == "a" or c == "é" or c == "日" or c == "😀" or c == "\x00":
            found += 1
    return found


def mirrored(text):
    i, j = 0, len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


def shift(text, by):
    out = ""
    for c in text:
        if "a" <= c <= "z":
            out = out + chr((ord(c) - 97 + by) % 26 + 97)
        elif c > "\x7f":
            out = "<" + c + ">" + out
        elif c != " ":
            out += c
    return out


def reassigned(text):
    c = text[0]
    seen = [c == "a"]
    c = "ab"
    seen.append(c == "a")
    seen.append(c > "a")
    return seen


def longer(text):
    c = text[-1]
    return c == "ab", c == "", c < "ab", c > "", c >= "b", c <= "a\x00"


def at(text, i):
    try:
        c = text[i]
        return c == "x"
    except IndexError as e:
        return str(e)


def code(n):
    try:
        c = chr(n)
        return c == "A", c < "B", ord(c)
    except (ValueError, OverflowError) as e:
        return type(e).__name__, str(e)


def unbound(text):
    for c in text:
        pass
    try:
        return c == "z"
    except UnboundLocalError as e:
        return str(e)


def kept(text):
    last = None
    table = {}
    for c in text:
        if last is not None and c == last:
            table[c] = table.get(c, 0) + 1
        last = c
    return table


def grow(n):
    s = "."
    t = s
    for i in range(n):
        s = s + "x"
        if i == 1:
            t = s
    s = s + s
    return s, t, hash(t) == hash("." + "xx")


def doubled(text):
    made = ""
    for c in text:
        made = made + c
        made = c + made
    return made


def main():
    print(count("banana", "a"), count("日本日", "日"), count("a😀b😀", "😀"), count("abc", "ab"), count("", ""))
    print(vowels("banané日😀\x00"), vowels(""))
    print(mirrored("abba"), mirrored("aé日éa"), mirrored("ab"), mirrored("a"), mirrored(""))
    print(shift("hello wörld z", 3))
    print(reassigned("a"), reassigned("b"))
    print(longer("a"), longer("xb"))
    try:
        longer("")
    except IndexError as e:
        print(e)
    print(at("x", 0), at("x", -1), at("x", 1), at("x", -2), at("yx", 1 << 62), at("x", -(1 << 63)))
    print(code(65), code(66), code(-1), code(0x110000), code(0x10FFFF), code(1 << 70))
    print(unbound("xyz"), unbound(""))
    print(kept("aabbbc"), grow(4), doubled("abc"))


main()
