def lines(amount):
    names = "red green blue black white yellow orange purple pink brown grey violet".split(" ")
    state = 777
    result = []
    for n in range(amount):
        parts = []
        for _ in range(5 + n % 4):
            state = (state * 69069 + 1) % 4294967296
            parts.append(names[state // 1048576 % len(names)] + str(state // 65536 % 40))
        result.append(",".join(parts))
    return result


def main():
    total = 0
    seen = {}
    for line in lines(30000):
        for key in line.split(","):
            seen[key] = seen.get(key, 0) + 1
            total += len(key)
    print(total)
    best = max(seen.values())
    for key in sorted(seen):
        if seen[key] == best:
            print(key, best)
    print(len(seen))


main()
