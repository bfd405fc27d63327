ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def encode(plain):
    """Run lengths: aaab -> 3a1b"""
    pieces = []
    i = 0
    while i < len(plain):
        j = i
        while j < len(plain) and plain[j] == plain[i]:
            j += 1
        pieces.append(str(j - i) + plain[i])
        i = j
    return "".join(pieces)


def decode(packed):
    plain = ""
    digits = ""
    for mark in packed:
        if mark.isdigit():
            digits += mark
        else:
            plain += mark * int(digits)
            digits = ""
    return plain


def pattern(size, step):
    made = ""
    at = 0
    while len(made) < size:
        at = (at + step) % 26
        made = made + ALPHABET[at]
        if at % 3 == 0:
            made = made + ALPHABET[at]
    return made


def reverse(words):
    line = ""
    for i in range(len(words) - 1, -1, -1):
        line += words[i] + " "
    return line.strip()


def main():
    total = 0
    for step in range(3, 26, 2):
        plain = pattern(22000, step)
        packed = encode(plain)
        total += len(packed)
        if decode(packed) != plain:
            print("not the same", step)
    print(total)
    line = "one two three four five six seven eight nine ten"
    for _ in range(10001):
        line = reverse(line.split())
    print(line, line.count("e"), line.find("five"), line.replace("t", "T"))


main()
