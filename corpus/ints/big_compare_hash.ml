seen = {}
for k in range(60, 68):
    seen[2 ** k] = k
    seen[-(2 ** k)] = -k
print(len(seen), seen[2 ** 63], seen[-(2 ** 63)], seen[1 << 64], seen.get(2 ** 59))
s = {10 ** 20, 10 ** 20 + 1 - 1, 10 ** 21, 5}
print(len(s), 10 ** 20 in s, 10 ** 22 in s, sorted(s))
x = 10 ** 20
y = 10 ** 10 * 10 ** 10
print(x == y, x != y, x <= y, x is not None, x < y + 1)
data = [2 ** 64, 2 ** 63, 2 ** 63 - 1, -(2 ** 63), -(2 ** 63) - 1, 0]
print(sorted(data), max(data), min(data), data.index(2 ** 63), data.count(9223372036854775807))
back = 2 ** 64 - 2 ** 64 + 7
print(back in [7], {7: "seven"}[back], [10, 20, 30][back - 6], "abc" * (back - 5), list(range(back, back + 2)))
try:
    [1, 2, 3][2 ** 70]
except IndexError as e:
    print(e)
print([1, 2, 3][-(2 ** 70):2 ** 70], "hello"[1:2 ** 80])
try:
    "a" * 2 ** 70
except OverflowError as e:
    print(e)
