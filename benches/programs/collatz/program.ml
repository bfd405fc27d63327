def steps(n):
    count = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        count += 1
    return count


def main():
    best = 0
    best_start = 1
    total = 0
    for start in range(1, 40000):
        count = steps(start)
        total += count
        if count > best:
            best = count
            best_start = start
    print(best_start, best, total)


main()
