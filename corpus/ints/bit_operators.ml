pairs = [(0b1100, 0b1010), (-1, 255), (-256, 0xFF0), (2 ** 70 + 5, 2 ** 65 - 1), (-(2 ** 70), 2 ** 66 - 1), (-3, -(2 ** 64))]
for a, b in pairs:
    print(a & b, a | b, a ^ b, ~a, ~b)
n = 0
for bit in (3, 40, 62, 63, 64, 90):
    n |= 1 << bit
print(n, bin(n).count("1"), n.bit_count())
n &= ~(1 << 90)
n ^= 1 << 3
print(n, hex(n), oct(n & 0o777))
print(bin(-10), hex(-255), oct(-8), bin(0))
print(True & False, True | False, True ^ True, True & 3, ~True + 0)
print([x & -x for x in range(1, 17)])
m = 0xFFFFFFFFFFFFFFFF
print(m & -1, (m + 1) & m, -1 & m == m)
