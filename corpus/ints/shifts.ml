for n in (0, 1, 5, 31, 62, 63, 64, 65, 100):
    print(n, 1 << n, -1 << n, 12345 << n, -12345 >> n, (1 << 100) >> n)
x = 1
for _ in range(4):
    x <<= 20
    print(x, x.bit_length())
while x > 1:
    x >>= 33
    print(x)
print(-5 >> 1, -1 >> 100, 5 >> 100, 0 << 1000)
for f in (lambda: 1 << -1, lambda: 1 >> -1):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)
print(True << 3, 3 << True)
