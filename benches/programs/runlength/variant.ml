LETTERS = "abcdefghijklmnopqrstuvwxyz"


def pack(raw):
    """Run lengths: aabb -> 2a2b"""
    runs = []
    i = 0
    while i < len(raw):
        j = i + 1
        while j < len(raw) and raw[j] == raw[i]:
            j += 1
        runs.append(str(j - i) + raw[i])
        i = j
    return "".join(runs)


def unpack(short):
    raw = ""
    amount = ""
    for sign in short:
        if sign.isdigit():
            amount += sign
        else:
            raw += sign * int(amount)
            amount = ""
    return raw


def weave(width, stride):
    cloth = ""
    spot = 0
    while len(cloth) < width:
        spot = (spot + stride) % 26
        cloth = cloth + LETTERS[spot]
        if spot % 4 == 0:
            cloth = cloth + LETTERS[spot]
    return cloth


def backwards(terms):
    row = ""
    for i in range(len(terms) - 1, -1, -1):
        row += terms[i] + " "
    return row.strip()


def main():
    sum_of_lengths = 0
    for stride in range(1, 26, 2):
        raw = weave(21000, stride)
        short = pack(raw)
        sum_of_lengths += len(short)
        if unpack(short) != raw:
            print("not the same", stride)
    print(sum_of_lengths)
    row = "un deux trois quatre cinq six sept huit neuf dix"
    for _ in range(9001):
        row = backwards(row.split())
    print(row, row.count("e"), row.find("cinq"), row.replace("t", "T"))


main()
