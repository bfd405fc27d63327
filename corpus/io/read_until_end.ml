# Word counts of standard input, with sys.stdin iteration replaced by input().
counts = {}
lines = 0
longest = ""
try:
    while True:
        line = input()
        lines += 1
        for word in line.lower().split():
            word = word.strip(".,;!?")
            if not word:
                continue
            counts[word] = counts.get(word, 0) + 1
            if len(word) > len(longest):
                longest = word
except EOFError:
    pass
print(lines, len(counts), longest)
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:6]:
    print(f"{word:<8}{n:>3} {'#' * n}")
