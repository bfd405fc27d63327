nan = float('nan')
print(nan in [nan], [nan].index(nan), [nan] == [nan], nan == nan, {nan: 1}[nan], (nan,) == (nan,), [nan].count(nan), nan is nan, nan in {nan}, nan != nan)
a = [nan, 1.0]; print(a == a, a == [nan, 1.0], sorted([3, 1]), min(nan, 1), max(1, nan))
x = 1.5; y = x; print(x is y)
