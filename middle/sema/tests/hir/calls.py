def f(a, /, b, *, c=None, **d):
    return a


def deco(x, y=2):
    return lambda g: g


@deco(1)
@deco
def g(*args, **kwargs):
    f(1, *args, *g(), c=2, **kwargs, **g())
    print(*args, g(), *g(), sep="", end="\n")
    args.sort(key=lambda v: -v, reverse=True)
    x = [*args, 1, *g(), g()]
    y = {**kwargs, "a": 1, **g()}
    z = (*args,)
    w = {1, *args}
    return (lambda q, *r, s=x: q)(1), x, y, z, w, args[1:2], args[::-1, 0], args[...]


m = [1, 2] |> sorted |> g(3)
print(m, 〔2024-01-05〕, argc(), argv(0), -1, -2.5, 9223372036854775808, -9223372036854775808)
exit(3)
