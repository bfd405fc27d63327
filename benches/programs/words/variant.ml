def invent(amount):
    parts = ["fo", "gi", "ha", "ju", "ke", "vo", "we", "xi", "yu", "za", "bra"]
    made = []
    state = 99
    for _ in range(amount):
        state = (state * 1103515245 + 12345) % 2147483648
        term = parts[state // 65536 % 11] + parts[state // 131072 % 11]
        if state // 4096 % 4 == 1:
            term = term + parts[state // 8192 % 11]
        made.append(term)
    return " ".join(made)


def tally(prose):
    table = {}
    for term in prose.split():
        if term not in table:
            table[term] = 1
        else:
            table[term] += 1
    return table


def main():
    prose = invent(280000)
    table = tally(prose)
    print(len(prose), len(table))
    order = sorted(table.items(), key=lambda pair: (-pair[1], pair[0]))
    for term, times in order[:7]:
        print(term, times)


main()
