assert a
assert a, b
