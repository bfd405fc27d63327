# Exceptions that outlive their handlers: chains, causes, cycles through frames and attributes.
def fail(n, payload):
    if n == 0:
        raise ValueError("bottom", payload)
    return fail(n - 1, payload)


kept = []
for k in range(300):
    try:
        fail(k % 50, [k] * 20)
    except ValueError as e:
        kept.append(e)
print(len(kept), kept[7].args[1][:2])
kept = kept[250:]
print(len(kept))
kept = None
last = None
for k in range(3000):
    try:
        try:
            if last is not None:
                raise last
            raise KeyError(k)
        except KeyError as e:
            raise ValueError(k) from e
    except ValueError as e:
        chained = e
print(chained.args, type(chained.__cause__).__name__)
chained = None
head = None
for k in range(30000):
    e = RuntimeError(k)
    e.__cause__ = head
    head = e
depth = 0
while head is not None:
    head = head.__cause__
    depth += 1
print(depth)
head = None
for k in range(30000):
    e = RuntimeError(k)
    e.__context__ = head
    head = e
head = e = None


class Holder(Exception):
    ends = 0

    def __init__(self):
        self.me = self

    def __del__(self):
        Holder.ends += 1


for k in range(20000):
    try:
        raise Holder()
    except Holder as e:
        other = e
other = None
print(Holder.ends > 0)


def cleanup(log):
    try:
        raise KeyError("first")
    finally:
        try:
            raise ValueError("second")
        except ValueError as e:
            log.append(e)
            log.append(e.__context__)


for k in range(2000):
    log = []
    try:
        cleanup(log)
    except KeyError as e:
        log.append(e)
print([repr(e) for e in log], log[1] is log[2])
log = None


def loop_with_errors(n):
    bad = 0
    for k in range(n):
        try:
            [1, 2][k % 5]
            {"a": 1}["b" if k % 7 == 0 else "a"]
        except (IndexError, KeyError) as e:
            bad += 1
            info = (e, str(e))
    return bad, info[1]


print(loop_with_errors(20000))
