# One function for two types has two instances; one for many types falls back to dynamic values.
def double(x):
    return x + x


def same(x):
    return x


print(double(4), double("ab"))
values = [same(1), same(1.5), same("a"), same(None), same((1,)), same([1]), same({}), same({1}), same(b"b")]
print(values)
