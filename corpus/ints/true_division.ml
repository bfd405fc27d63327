print(7 / 2, -7 / 2, 6 / 3, 1 / 3, 10 ** 20 / 10 ** 18, 2 ** 100 / 3)
print((2 ** 64) / (2 ** 64), 10 ** 400 / 10 ** 399, (2 ** 53 + 1) / 1, (2 ** 63 - 1) / 3)
try:
    print(10 ** 400 / 3)
except OverflowError as e:
    print(e)
try:
    print(float(10 ** 400))
except OverflowError as e:
    print(e)
try:
    print(10 ** 400 * 1.0)
except OverflowError as e:
    print(e)
x = 10
x /= 4
print(x, type(x).__name__)
x //= 1
print(x)
print(7 // 2.0, 7 % 2.5, -7 // 2.0, -7 % 2.5, divmod(7.5, 2))
total = 0
for k in range(1, 11):
    total += 1 / k
print(total)
print(True / 2, True + True, -True, True * 3.5)
