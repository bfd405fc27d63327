# Variables that have the names of what generated code uses itself.


def counted(n):
    next_i = 100
    total = 0
    for i in range(n):
        total += next_i + i
    for i in range(0, n, 3):
        next_i += 1
        total += next_i * i
    return total, next_i, i


def overflowing(k):
    wide = 2
    value = 3
    state = 5
    for leave in range(40):
        wide = wide * k
        value += wide
        state -= value
    return wide, value, state


def temporaries(t1, t2):
    t3 = t1 * t2 + t2 * t1
    t4 = [t1 + t for t in (t1, t2, t3)]
    return t3, t4


def caught(caught1, done1):
    for tries in range(2):
        try:
            if tries == caught1:
                raise ValueError(done1)
        except ValueError as e:
            caught1 = done1
            done1 = str(e)
    return caught1, done1


def generator(sent, state):
    run = 0
    while run < 3:
        sent = yield sent, state, run
        run += 1


def modules(rt, tables, core, alloc, std, crate, main, resumable, wrappers):
    L1 = rt + tables + core
    entry_0 = alloc + std + crate
    i64 = main * resumable
    Value = wrappers * L1
    return L1 * entry_0 * i64 * Value


def types(bool_, Option, Vec, u8, str_, vec, println, panic):
    Result = [Option, Vec, u8]
    drop = lambda x: x + panic
    return drop(println), Result, vec + str_ + bool_


def own_name(own_name):
    return own_name + 1


def calls_other(counted_result):
    own_name = counted_result
    return helper(own_name) + len(helper.__name__)


def helper(helper):
    return helper * 2


def module_body(x):
    start = run_main = _start = x
    return start + run_main + _start


class self_:
    def method(self, match, type, fn, let, mut):
        return self, match + type + fn + let + mut


wide = 7
next_wide = 8
for wide in range(2, 9, 3):
    next_wide = next_wide * wide * 10 ** 9
rt = "runtime"
print(wide, next_wide, rt)
print(counted(10), overflowing(7), overflowing(2))
print(temporaries(3, 4), temporaries(10 ** 10, 10 ** 9))
print(caught(1, "x"))
g = generator("a", 1)
print(next(g), g.send("b"), g.send("c"))
print(modules(1, 2, 3, 4, 5, 6, 7, 8, 9), types(1, 2, 3, 4, 5, 6, 7, 8))
print(own_name(1), calls_other(20), module_body(2))
print(self_().method(1, 2, 3, 4, 5)[1])


def drop(x):
    return [x]


def shadows(drop, pending):
    kept = [drop]
    kept = [kept, pending]
    return kept


print(drop(1), shadows(2, drop(3)))
