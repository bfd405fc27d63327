def sieve(limit):
    prime = [True] * (limit + 1)
    prime[0] = False
    prime[1] = False
    i = 2
    while i * i <= limit:
        if prime[i]:
            for j in range(i * i, limit + 1, i):
                prime[j] = False
        i += 1
    return prime


def main():
    for limit in [999999, 1000000, 2000000]:
        prime = sieve(limit)
        count = 0
        total = 0
        for i in range(limit + 1):
            if prime[i]:
                count += 1
                total += i
        print(limit, count, total)


main()
