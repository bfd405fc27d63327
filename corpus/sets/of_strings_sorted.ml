text = "to be or not to be that is the question whether tis nobler in the mind to suffer"
words = set(text.split())
print(len(words), sorted(words))
vowels = set("aeiou")
print(sorted(w for w in words if w[0] in vowels), sorted(set(text) & vowels), sorted(set(text) - vowels - {" "}))
seen = set()
order = []
for w in text.split():
    if w not in seen:
        seen.add(w)
        order.append(w)
print(order, seen == words)
groups = {}
for w in words:
    groups.setdefault(len(w), set()).add(w)
print([(n, sorted(g)) for n, g in sorted(groups.items())])
mixed = {1, "a", None, (1, 2), 2.5}
print(len(mixed), "a" in mixed, (1, 2) in mixed, [1] in [list(mixed)], None in mixed)
mixed.discard("a")
mixed.add("b")
ints = {1, 2, 3}
alias = ints
alias.add("four")
print(len(ints), "four" in ints, sorted(str(x) for x in ints))
primes = set(range(2, 60))
for p in range(2, 8):
    if p in primes:
        primes -= set(range(p * p, 60, p))
print(sorted(primes))
a, b = {"x", "y"}, {"y", "z"}
print(sorted(a | b), a & b, a - b, sorted(a ^ b), a.isdisjoint(b), repr({"only"}), str(set("z")))
try:
    [1] in {1}
except TypeError as e:
    print(e)
