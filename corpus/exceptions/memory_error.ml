def t(name, f):
    try:
        r = f()
        print(name, "ok", type(r).__name__)
    except MemoryError as e:
        print(name, "MemoryError", repr(e))
    except OverflowError as e:
        print(name, "OverflowError", e)
    except Exception as e:
        print(name, type(e).__name__, e)

N = 10**15
one = [0]
# Beyond every address space, with few bits set below the 32nd.
M = 2**48 + 3
def ext():
    l = [1, 2]
    l.extend(range(N))
def ext2():
    l = [1, 2]
    l += range(N)
def tup(): return tuple(range(N))
def lst(): return list(range(N))
def imul():
    l = [1, 2]
    l *= N
def simul():
    s = "ab"
    s *= N
t("list range", lst)
t("tuple range", tup)
t("set dummy", lambda: [0] * N)
t("tuple mul", lambda: (0,) * N)
t("str mul", lambda: "a" * N)
t("str2 mul", lambda: "é中" * N)
t("bytes mul", lambda: b"a" * N)
t("bytes", lambda: bytes(N))
t("extend", ext)
t("iadd", ext2)
t("imul", imul)
t("simul", simul)
t("ljust", lambda: "a".ljust(N))
t("rjust", lambda: "a".rjust(N))
t("center", lambda: "a".center(N))
t("zfill", lambda: "a".zfill(N))
t("format", lambda: format("a", "1000000000000000"))
t("format2", lambda: f"{1:{N}}")
t("format3", lambda: f"{1.5:{N}}")
t("percent", lambda: "%*d" % (N, 1))
t("percent2", lambda: "%1000000000000000s" % "x")
t("expandtabs", lambda: "\t".expandtabs(N))
t("sorted", lambda: sorted(range(N)))
t("shift", lambda: 1 << (10**12))
t("shift16", lambda: 1 << (10**16))
t("shift20", lambda: 1 << (10**20))
t("range24", lambda: list(range(10**24)))
t("big str", lambda: "a" * 10**20)
t("big list", lambda: [0] * 10**20)
t("bytes big", lambda: bytes(10**20))
t("ljust big", lambda: "a".ljust(10**20))
t("to_bytes", lambda: (1).to_bytes(10**15, "big"))
t("star", lambda: [*range(N)])
t("startup", lambda: (*range(N),))
t("fmtprec", lambda: f"{1.5:.{N}f}")
t("fmtprec2", lambda: "%.*f" % (N, 1.5))
t("slice assign", lambda: one.__setitem__(slice(0, 0), range(N)))
t("round", lambda: round(1.5, N))
t("fill mul neg", lambda: [0] * -N)
t("empty mul", lambda: [] * N)
t("empty str mul", lambda: "" * N)
t("map list", lambda: list(map(str, [])))
t("rev list", lambda: list(reversed(range(N))))
t("enumerate", lambda: len(range(N)))
def unp():
    a, *b = range(N)
t("unpack", unp)
t("join", lambda: "x".join(range(3)))
t("intlen", lambda: len(range(10**20)))
t("maxsize", lambda: "ab" * (2**63 - 1))
t("maxsize list", lambda: [1] * (2**63 - 1))

# Lengths whose low 32 bits are small.
t("list mul M", lambda: [0] * M)
t("str mul M", lambda: "a" * M)
t("ljust M", lambda: "a".ljust(M))
t("zfill M", lambda: "1".zfill(M))
t("tuple mul M", lambda: (1,) * M)
t("bytes M", lambda: bytes(M))
t("format M", lambda: f"{1:{M}}")
t("percent M", lambda: "%*s" % (M, "x"))
t("to_bytes M", lambda: (1).to_bytes(M, "little"))
print("a b c d".split(" ", M), "a b c".rsplit(None, M), "aXbXc".replace("X", "-", M))


class Liar:
    """Says that it is long."""

    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("asked for the length")
        return self.n

    def __iter__(self):
        print("asked for an iterator")
        return iter([1, 2, 3])


t("long liar", lambda: list(Liar(10**15)))
print(list(Liar(5)), tuple(Liar(0)), sorted(Liar(1)), [*Liar(2)])
t("negative liar", lambda: list(Liar(-1)))
t("iterator of a range", lambda: list(iter(range(N))))

# What failed is as it was, and the program goes on.
kept = [1, 2, 3]
text = "abc"
try:
    kept.extend(range(N))
except MemoryError:
    print("kept", kept)
try:
    kept[1:2] = range(N)
except MemoryError:
    print("kept", kept)
try:
    text += "d" * N
except MemoryError:
    print("text", text)


def nested(n):
    try:
        return [0] * n
    except MemoryError as e:
        raise ValueError("too long") from e


try:
    nested(N)
except ValueError as e:
    print(e, type(e.__cause__).__name__)
print(len([0] * 1000), len("ab" * 1000))
print([0] * N)
