def g():
    try:
        yield 1
        yield 2
    finally:
        print('closing')
x = g()
print(next(x))
raise KeyError('end')
