summe_bisher = 0
for i in range(5):
    if i not in [1] and not i is None:
        summe_bisher += i
    elif True: pass
    else:
        print(len("a"))
def f(x):
    try:
        return x
    except ValueError as e:
        raise
    finally:
        print("x" if x else "y")
