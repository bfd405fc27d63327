def counter(start, step=2):
    n = start
    def inc(times=1):
        nonlocal n
        n += step * times
        return n
    return inc

c = counter(5)
print(c(), c(times=3))
