def squares(n, scale):
    try:
        for i in range(n):
            got = yield i * scale
            if got:
                print(got)
    finally:
        print("closed")

def both(n):
    yield from squares(n, 0.5)
    return n

print(list(both(3)))
