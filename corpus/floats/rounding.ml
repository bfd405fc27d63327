for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 2.665, 1234.5678, -1234.5678, 1e20, 5e15 + 0.5):
    print(v, round(v), round(v, 1), round(v, 2), round(v, -2), int(v))
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__, type(round(3, 1)).__name__, round(2.5, None))
import math

print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(2.9), math.ceil(2.1), math.floor(1e20), math.floor(7))
print(math.fabs(-3), math.copysign(2, -0.0), math.fmod(-7, 3), math.isnan(math.nan), math.isinf(-math.inf), math.isclose(0.1 + 0.2, 0.3))
print(math.sqrt(16), math.sqrt(2), math.hypot(3, 4), math.gcd(12, 18), math.lcm(4, 6), math.isqrt(99), math.factorial(20), math.factorial(25))
print(f"{math.pi:.10f} {math.e:.10f} {math.sin(1):.10f} {math.cos(1):.10f} {math.tan(1):.10f} {math.atan2(1, 2):.10f}")
print(f"{math.exp(2):.10f} {math.log(10):.10f} {math.log2(8):.10f} {math.log10(1000):.10f} {math.log(8, 2):.10f} {math.pow(2, 0.5):.10f}")
print(f"{math.degrees(math.pi):.10f} {math.radians(180):.10f} {math.asin(1):.10f} {math.acos(0):.10f} {math.tau:.8f}")
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.floor(math.nan)):
    try:
        print(f())
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(math.prod([1, 2, 3, 4]), math.comb(10, 3), math.perm(5, 2), math.fsum([0.1] * 10), sum([0.1] * 10), math.modf(3.25), math.frexp(8.0))
