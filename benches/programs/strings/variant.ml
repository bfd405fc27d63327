def rotate(line, by):
    coded = ""
    for c in line:
        if c >= "a" and c <= "z":
            coded += chr(97 + (ord(c) - 97 + by) % 26)
        elif c >= "A" and c <= "Z":
            coded += chr(65 + (ord(c) - 65 + by) % 26)
        else:
            coded += c
    return coded


def open_sounds(line):
    count = 0
    for i in range(len(line)):
        c = line[i]
        if c == "o" or c == "u" or c == "a" or c == "e" or c == "i":
            count += 1
    return count


def mirrored(line):
    low = 0
    high = len(line) - 1
    while low < high:
        if line[low] != line[high]:
            return False
        low += 1
        high -= 1
    return True


def title(line):
    return " ".join([term[0].upper() + term[1:] for term in line.split()])


def main():
    phrase = "Pack my box with five dozen liquor jugs, said the Wizard of the North. "
    line = phrase * 550
    sounds = 0
    for by in range(2, 16):
        hidden = rotate(line, by)
        sounds += open_sounds(hidden)
        if rotate(hidden, 26 - by) != line:
            print("not the same")
    print(sounds)
    mirrors = 0
    for n in range(50000):
        if mirrored(str(n)):
            mirrors += 1
    print(mirrors)
    print(len(title(line)), title(phrase))


main()
