def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    elif n < 100 and n % 2 == 0 or n == 33:
        return "special"
    else:
        return "large"


print([classify(n) for n in (-5, 0, 3, 42, 33, 43, 1000)])
calls = []


def t(x):
    calls.append(x)
    return x


print(t(1) and t(0) and t(5), t(0) or t("") or t("last"), not t(0), t(3) if t(1) else t(2), t(1) < t(2) < t(2) < t(99))
print(calls)
x = 5
print("a" if x > 3 else "b" if x > 1 else "c", 1 if x else 2, (1, 2)[x > 3], x > 3 == True, 1 < x < 10 != 7, x == 5 in [5, True])
print(None is None, None is not x, x is not None, x in (1, 5), x not in [5], not x in [5], not not x)
if x > 3: print("one line")
if x > 9: pass
else: print("one line else")
y = z = 0
while y < 3: y += 1; z += y
print(y, z)
if (m := x * 2) > 5:
    print(m)
assert x == 5, "not shown"
try:
    assert x == 6, f"x is {x}"
except AssertionError as e:
    print("assertion", e)
try:
    assert []
except AssertionError as e:
    print("assertion", repr(e), e.args)
