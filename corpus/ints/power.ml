print(2 ** 10, 2 ** 62, 2 ** 63, 2 ** 64, (-2) ** 63, (-3) ** 41, 0 ** 0, 0 ** 5)
print(-2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 2 ** -1, 10 ** -3, (-2) ** -3)
print(pow(2, 100), pow(3, 200, 1000007), pow(-7, 3, 5), pow(7, 0, 1), pow(3, -1, 7))
try:
    print(0 ** -1)
except ZeroDivisionError as e:
    print(e)
try:
    pow(2, 5, 0)
except ValueError as e:
    print(e)
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)


def power(a, b):
    return a ** b


print(power(2, 5), power(2, -2), power(2.0, 3), power(9, 0.5), power(10, 20))
x = 7
x **= 30
print(x, len(str(x)))
print(pow(10, 18) * 9 + 3, 12345678901234567890 ** 3)
