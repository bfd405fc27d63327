def permutations(items, k=None, prefix=(), out=None):
    if out is None:
        out = []
    if len(prefix) == (len(items) if k is None else k):
        out.append(prefix)
        return out
    for x in items:
        if x not in prefix:
            permutations(items, k, prefix + (x,), out)
    return out


print(permutations("abc"), len(permutations(range(5))), permutations([1, 2.5, "x"], 2))


def subsets(xs):
    if not xs:
        return [[]]
    rest = subsets(xs[1:])
    return rest + [[xs[0]] + r for r in rest]


print(subsets([1, "b", None]), len(subsets(list(range(10)))))


def change(amount, coins, memo={}):
    key = amount, coins
    if key not in memo:
        if amount == 0:
            memo[key] = 1
        elif amount < 0 or not coins:
            memo[key] = 0
        else:
            memo[key] = change(amount - coins[0], coins) + change(amount, coins[1:])
    return memo[key]


print(change(100, (50, 25, 10, 5, 1)), change(200, (100, 50, 20, 10, 5, 2, 1)))


def queens(n, row=0, cols=(), found=None):
    found = [] if found is None else found
    if row == n:
        found.append(cols)
    for c in range(n):
        if all(c != q and abs(c - q) != row - r for r, q in enumerate(cols)):
            queens(n, row + 1, cols + (c,), found)
    return found


print(len(queens(6)), queens(6)[0], len(queens(7)))


def catalan(n):
    return 1 if n < 2 else sum(catalan(k) * catalan(n - 1 - k) for k in range(n))


print([catalan(n) for n in range(10)])


def collatz(n, depth=0):
    return depth if n == 1 else collatz(3 * n + 1 if n & 1 else n >> 1, depth + 1)


print([collatz(n) for n in (1, 7, 27, 97)], max(range(1, 300), key=collatz))


def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit(a[1:], b[1:])
    return 1 + min(edit(a[1:], b), edit(a, b[1:]), edit(a[1:], b[1:]))


print(edit("kitten", "sitting"), edit("", "abc"), edit("été", "ete"))
