import math, sys
from math import sqrt as root, pi
print(math.floor(2.7), math.ceil(2.1), root(16), f'{pi:.5f}', math.gcd(12, 18), math.factorial(10), math.isclose(0.1 + 0.2, 0.3), math.hypot(3, 4), math.log(math.e), math.log2(8), math.log10(1000), math.inf > 10 ** 100, math.isnan(math.nan), math.trunc(-2.5), math.fabs(-3), math.comb(5, 2), math.perm(5, 2), math.prod([1, 2, 3]), math.copysign(1, -0.0), math.degrees(math.pi), math.radians(180), math.isqrt(17), math.fsum([0.1] * 10), math.pow(2, 3), math.exp(0), math.sin(0), math.cos(0), math.dist((0, 0), (3, 4)), math.modf(2.5), math.frexp(8), math.ldexp(0.5, 4), math.lcm(4, 6))
for f in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.sqrt('a'), lambda: math.exp(1000), lambda: math.gcd(1.5), lambda: math.floor(float('inf')), lambda: math.acos(2), lambda: math.pow(0, -1), lambda: math.sqrt(), lambda: math.ceil('a'), lambda: math.comb(2, -1), lambda: math.log(-5), lambda: math.isqrt(-1), lambda: math.fmod(1, 0), lambda: math.floor(float('nan')), lambda: math.log(10, 1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(sys.argv[1:], sys.maxsize, sys.version_info[0] if False else 3)
