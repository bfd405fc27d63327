n = 1234567
print(n.bit_length(), (0).bit_length(), (-8).bit_length(), (2 ** 70).bit_length(), (255).bit_count())
print(f"{n:,} {n:_} {n:x} {n:X} {n:#x} {n:b} {n:o} {n:e} {n:.2f} {n:>12} {n:<12}| {n:^12}| {n:012}")
print(f"{-n:,} {-n:012} {-n:+} {n:+} {n: } {-42:05} {42:=+8} {42:*^9}")
print(f"{255:#b} {255:#o} {255:#X} {255:08b} {-5:b} {65:c} {0x1F600:c} {1234567890:_x}")
print("%d %5d %-5d| %05d %+d %x %X %o %s %r %c %%" % (42, 42, 42, 42, 42, 255, 255, 8, 42, 42, 65))
print("{:d} {:>5} {:,}".format(3, 4, 10 ** 12), format(255, "x"), format(3), format(10 ** 25, ","))
print(str(10 ** 30), repr(-(10 ** 30)), f"{10 ** 30:e}", f"{10 ** 20:x}", f"{2 ** 70:,}")
for spec in (".2d", "s", "q", ",x"):
    try:
        print(format(5, spec))
    except ValueError as e:
        print(e)
print((5).__class__.__name__, (7).conjugate(), (3).numerator, (3).denominator, (3).real, (3).imag)
