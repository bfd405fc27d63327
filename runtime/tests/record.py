"""Records what CPython 3.12 answers, for the unit tests of the runtime: writes tests/data/*.tsv.

A line is an operation, its operands as literals, and the answer: `repr` of the value or `Type: message`, tab-separated.
Run it as `PYENV_VERSION=3.12.1 python runtime/tests/record.py` in the repository.
"""

import itertools
import math
import operator
import os
import random
import sys
from fractions import Fraction

assert sys.version_info[:2] == (3, 12)
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data")
random.seed(12)

BINARY = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
    "%": operator.mod, "**": operator.pow, "<<": operator.lshift, ">>": operator.rshift, "&": operator.and_,
    "|": operator.or_, "^": operator.xor, "<": operator.lt, "<=": operator.le, "==": operator.eq, "!=": operator.ne,
    ">": operator.gt, ">=": operator.ge, "in": lambda a, b: b in a, "divmod": divmod, "[]": operator.getitem,
}
FUNCTIONS = {
    "neg": operator.neg, "abs": abs, "~": operator.invert, "hash": hash, "int": int, "float": float, "str": str,
    "repr": repr, "ascii": ascii, "round": round, "format": format, "pow": pow, "bool": bool, "ord": ord, "chr": chr,
    "bin": bin, "oct": oct, "hex()": hex, "len": len, "bytes": bytes,
    "str.maketrans": str.maketrans, "int.from_bytes": int.from_bytes, "float.fromhex": float.fromhex,
    "bytes.fromhex": bytes.fromhex,
    "gcd": math.gcd, "lcm": math.lcm, "isqrt": math.isqrt,
    "factorial": math.factorial, "comb": math.comb, "perm": math.perm,
    "slice": lambda s, a, b, c: s[a:b:c],
}


def answer(op, args, kwargs):
    try:
        if op in BINARY:
            r = BINARY[op](*args)
        elif op in FUNCTIONS:
            r = FUNCTIONS[op](*args, **kwargs)
        else:
            r = getattr(args[0], op)(*args[1:], **kwargs)
            if not isinstance(r, (int, float, str, bytes, tuple, list, dict, type(None))):
                raise AssertionError(op)
        return repr(r)
    except AssertionError:
        raise
    except Exception as e:
        text = str(e)
        return type(e).__name__ + (": " + text if text else "")


def rounded_right(x, n):
    """`x ** n` is the float nearest to the power: the C library's `pow` is sometimes the next one."""
    if not math.isfinite(x) or not math.isfinite(n) or x == 0 or n != int(n) or abs(n) > 1000:
        return True
    try:
        return x ** n == float(Fraction(x) ** int(n))
    except OverflowError:
        return True


class Table:
    def __init__(self, name, share=1.0):
        """Keeps a share of the answers that are values, and every error message once."""
        self.name, self.lines, self.seen, self.share, self.errors = name, [], set(), share, set()

    def add(self, op, *args, **kwargs):
        sys.set_int_max_str_digits(0)
        fields = [op] + [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        sys.set_int_max_str_digits(4300)
        key = "\t".join(fields)
        assert "\n" not in key
        if key in self.seen:
            return
        self.seen.add(key)
        if op == "**" and isinstance(args[0], float) and not rounded_right(*args):
            return
        got = answer(op, args, kwargs)
        if len(got) > 20000 or "complex" in got or "\n" in got:
            return
        if got.startswith("(") and "j)" in got:
            return
        error = (op, got) if got[:1].isupper() and "Error" in got else None
        if error is None and random.random() > self.share or error in self.errors:
            return
        if error:
            self.errors.add(error)
        self.lines.append(key + "\t" + got)

    def write(self):
        with open(os.path.join(HERE, self.name + ".tsv"), "w", encoding="utf-8", errors="surrogatepass") as f:
            f.write("\n".join(self.lines) + "\n")


INTS = [0, 1, -1, 2, -2, 3, 7, -7, 10, 63, 64, 100, 255, 256, -256, 2**31 - 1, 2**31, -2**31, 2**32 - 1, 2**32, 2**32 + 1,
        2**53 - 1, 2**53, 2**53 + 1, -2**53 - 1, 2**61 - 1, 2**61, 2**62 - 1, 2**62, -2**62, -2**62 - 1, 2**63 - 1, 2**63,
        -2**63, -2**63 - 1, 2**64 - 1, 2**64, 2**64 + 1, -2**64, 10**18, 10**19, 10**20, -10**20, 2**95 + 12345, 2**96,
        2**127 - 1, 2**128, -2**128, 3**100, -3**100, 7**77, 10**50 + 1, 2**200 - 1, 2**200]


def ints():
    t = Table("ints", 0.12)
    for a, b in itertools.product(INTS, INTS):
        for op in ["+", "-", "*", "//", "%", "&", "|", "^", "/", "<", "==", ">="]:
            if op in "<==>=&|^" and random.random() < 0.6:
                continue
            t.add(op, a, b)
    for a, b in itertools.product(INTS, [0, 1, 2, 3, 5, 31, 32, 33, 62, 63, 64, 65, 100, 128, -1]):
        t.add("<<", a, b)
        t.add(">>", a, b)
        if abs(a) < 2**70 and b < 34 or b < 6:
            t.add("**", a, b)
    for a in INTS:
        for op in ["neg", "abs", "~", "hash", "str", "repr", "bool", "bin", "oct", "hex()", "float", "bit_length", "bit_count",
                   "as_integer_ratio", "conjugate", "is_integer"]:
            t.add(op, a)
        for n in (-1, -2, -3, -5, -19, -25, 0, 2):
            t.add("round", a, n)
        for n in (1, 2, 8, 9, 16, 30):
            for order in ("big", "little"):
                for signed in (False, True):
                    t.add("to_bytes", a, n, order, signed=signed)
        t.add("to_bytes", a)
    for n in (1, 2, 3, 4, 5, 7, 8, 9, 20):
        b = bytes(random.randrange(256) for _ in range(n))
        for order in ("big", "little"):
            for signed in (False, True):
                t.add("int.from_bytes", b, order, signed=signed)
    t.add("int.from_bytes", b"\xff\xff", "middle")
    t.add("int.from_bytes", [1, 2, 3], "big")
    for a, b, m in itertools.product([0, 2, 3, -3, 10**20, 7**77], [0, 1, 5, 100, 2**70, -1], [1, 2, 7, -7, 10**9 + 7, 2**100 + 1, 0]):
        t.add("pow", a, b, m)
    for _ in range(200):
        a = random.getrandbits(random.randrange(1, 2500)) * random.choice([1, -1])
        b = random.getrandbits(random.randrange(1, 3000)) * random.choice([1, -1])
        for op in ["*", "//", "%", "/", "divmod", "+", "-", "^"]:
            t.add(op, a, b)
        t.add("hash", a)
        t.add("float", a)
        t.add("/", b, a)
    for _ in range(6):
        t.add("*", random.getrandbits(9000), random.getrandbits(12000))
        t.add("//", random.getrandbits(14000), random.getrandbits(6000))
    for _ in range(200):
        a = random.getrandbits(64) * random.choice([1, -1])
        b = random.getrandbits(random.choice([20, 40, 60, 64])) * random.choice([1, -1])
        for op in ["*", "//", "%", "/", "+", "-", "&", "|", "^"]:
            t.add(op, a, b)
    for e in (52, 53, 54, 55, 60, 100, 1000, 1022, 1023):
        for d in (-1, 0, 1, 2**(e - 53) if e > 53 else 3, 3 * 2**(e - 54) if e > 54 else 5):
            t.add("float", 2**e + d)
    t.add("float", 2**1024 - 2**970 - 1)
    t.add("float", 2**1024 - 2**970)
    t.add("float", 2**1024)
    t.add("float", -2**1024)
    t.add("/", 2**2000, 2**1990)
    t.add("/", 2**2000, 3)
    t.add("/", 3, 2**1100)
    t.add("/", 1, 3**700)
    t.add("/", 5, 2**1080)
    t.add("/", 1, 2**1074)
    t.add("/", 1, 2**1075)
    t.add("/", 3, 2**1075)
    t.add("/", 1, 10**400)
    for s in ["0", "1", "-1", "+5", " 42 ", "1_000", "1__0", "_1", "1_", "", " ", "abc", "12a", "0x10", "٣٤", "-٣", "１２", "9" * 30,
              "-" + "9" * 60, "0b1", "1.5", "1e5", "\u2003 7\n", "--1", "+-1", "9223372036854775808", "4611686018427387904", "²"]:
        t.add("int", s)
        for base in (0, 2, 8, 16, 36, 10, 7):
            t.add("int", s, base)
    for s in ["0x1F", "0X1f", "0b101", "0o17", "010", "00", "0", "0x", "0x_1", "z", "Zz", "7fffffffffffffffffff", "0b12", "- 1"]:
        for base in (0, 2, 8, 16, 36, 10, 37, 1, -1):
            t.add("int", s, base)
    t.add("int", "1" * 4300)
    t.add("int", "1" * 4301)
    t.add("str", 10**4299)
    t.add("str", 10**4300)
    t.add("str", -(10**4300))
    t.add("int", 1.9)
    t.add("int", -1.9)
    t.add("int", 1e20)
    t.add("int", -1.5e300)
    t.add("int", float("inf"))
    t.add("int", float("nan"))
    t.add("int", [1])
    t.add("int", None)
    t.add("int", b"12")
    t.add("int", b"zz")
    t.add("int", 3, 4)
    t.add("int")
    for n in (0, 1, 2, 5, 20, 21, 25, 70, -1):
        t.add("factorial", n)
        t.add("isqrt", n)
    for n in INTS:
        t.add("isqrt", n)
    for a, b in itertools.product([0, 1, -4, 6, 35, 10**20, 2**64, 3**50], repeat=2):
        t.add("gcd", a, b)
        t.add("lcm", a, b)
    for n, k in itertools.product([0, 1, 5, 10, 52, 70, -1], [0, 1, 2, 5, 9, 35, -1]):
        t.add("comb", n, k)
        t.add("perm", n, k)
    for a, b in itertools.product([True, False, 0, 1, 5], repeat=2):
        for op in ["+", "&", "|", "^", "-", "*", "//", "==", "<", "<<"]:
            t.add(op, a, b)
    for a in (True, False):
        for op in ("neg", "~", "hash", "str", "int", "float", "abs", "bin"):
            t.add(op, a)
    t.write()


FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, -2.5, 3.5, 1e16, 1e15, 123456789012345680.0, 9999999999999998.0, 1e17, 1e22,
          1e23, 1e100, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 1e-4, 1e-5, 0.0001234, 0.00001234, 123.456,
          3.141592653589793, 2.718281828459045, 1/3, 2/3, 1e-7, 1e300, float("inf"), float("-inf"), float("nan"), 2.0**53,
          2.0**53 + 2, 4503599627370497.5, 0.30000000000000004, 99.995, 1.005, 2.675, 1e21, 999999.5, 9.5, 0.05, 1234567.0]


def floats():
    t = Table("floats", 0.35)
    for a, b in itertools.product(FLOATS, FLOATS):
        for op in ["+", "-", "*", "/", "//", "%", "<", "==", "divmod"]:
            if random.random() < 0.5:
                t.add(op, a, b)
    for a in FLOATS:
        for op in ["repr", "str", "hash", "neg", "abs", "bool", "int", "round", "is_integer", "as_integer_ratio", "hex", "conjugate"]:
            if op == "hash" and a != a:
                continue
            t.add(op, a)
        for n in (-400, -308, -2, -1, 0, 1, 2, 3, 5, 10, 17, 20, 22, 23, 300, 330):
            t.add("round", a, n)
        for b in INTS:
            if random.random() < 0.4:
                for op in ["<", "==", ">", "!="]:
                    t.add(op, a, b)
                    t.add(op, b, a)
                t.add("*", a, b)
                t.add("+", b, a)
        for y in (0, 1, 2, -1, 3, 0.5, 10, -2.0, 2.5, float("inf"), float("-inf"), float("nan"), 1000, -1000):
            if isinstance(y, float) and y == y and abs(y) < 1e300 and y != int(y) and y != 0.5:
                continue
            t.add("**", a, y)
    for _ in range(1500):
        bits = random.getrandbits(64)
        x = __import__("struct").unpack("<d", bits.to_bytes(8, "little"))[0]
        t.add("repr", x)
        if x == x:
            t.add("hash", x)
            t.add("hex", x)
        t.add("repr", random.uniform(-1000, 1000))
        t.add("repr", random.randrange(10**6) / 100)
        t.add("**", round(random.uniform(0.5, 3), 3), random.randrange(-40, 40))
        v = random.uniform(-10**random.randrange(1, 10), 10**random.randrange(1, 10))
        t.add("round", v, random.randrange(-3, 12))
    for s in ["1", "1.5", " 2.5\n", "-3e5", "+.5", "5.", ".", "", "abc", "1_000.5", "1__0", "_1", "1_", "1_.5", "inf", "-Infinity", "nan", "+NaN",
              "infin", "1e400", "1e-400", "1e", "1e+5", "0x10", "٣.٥", "1e1_0", "4.9e-324", "2.4e-324", "2.5e-324", "1" * 400,
              "0." + "0" * 330 + "1", "179769313486231570000e289", "1.0000000000000002", "9007199254740993", "9007199254740992.99999",
              "1.7976931348623159e308", "1 2", "1,5", "\u00a01\u2003", "1d5", "1.5f"]:
        t.add("float", s)
        t.add("float", s.encode("utf-8")) if s.isascii() else None
    for s in ["0x1.8p3", "0x.8", "1.8", "-0x1p-1074", "0x1p1024", "0x1p-1075", "0x1.0000000000000801p0", "0x", "inf", "nan", "0x1p", "zz",
              "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "ABC.DEFp2", "0x123456789abcdef12345p0"]:
        t.add("float.fromhex", s)
    t.add("float", [1])
    t.add("float", None)
    t.add("float")
    t.add("float", 5)
    t.add("float", True)
    t.add("**", 0.0, -1)
    t.add("**", 1e200, 2)
    t.add("**", 0, -1)
    t.add("**", 2, -1)
    t.add("**", 10, -2)
    t.add("**", 2, 0.5)
    t.write()


def formats():
    t = Table("formats")
    specs = ["", "d", "n", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "c", "e", "E", "f", "F", "g", "G", "%", "+d", "-d", " d", "+", " ",
             "5", "05", "<5", ">5", "^5", "=5", "*<8", "*>8", "*^8", "*=8", "+08", "#010x", ",", "_", ",d", "_d", "_b", "_x", ",b", ",x", "010,",
             "012_", "08,d", "1,", ".2", ".2f", ".0f", "#.0f", "10.3f", "010.3f", "+.1e", ".0e", "#.0e", ".3g", "#.3g", ".10g", ".0g", ",.2f",
             "_.2f", "020,.2f", "z.0f", "z", "z.1f", ".3%", ".0%", "s", "10s", "<10s", "^10s", ".2s", "q", "5q", "0", "0<5", "<05", "=+10",
             "é>5", "٣", ",_", "_,", ",,", ".", ".f", "10.", "dd", "#", "#s", "+s", " s", "z s", "=5s", "=", "x<", "<<5", "{<5", "99999999999999999999", ".99999999999999999999f",
             "#,x", "#_x", "+,", "-,", "^+#12x", "013_b", "#013_b", "é", "\n", ".17g", ".16g", ".17", ".1", ".5", ".15", ".16", ".20f", ".50f", ".100e",
             "G", "#g", "#", "#.5", "n", "12n", ",n", ".3n", "020", "+020.4f", "*^+20,.3f", "3c", "^3c", "05c", "+c", "#c", ",c", ".2c", ".2d", ",s", ",e", ",g", ",%"]
    values = [0, 1, -1, 42, -42, 97, 255, 1234, -1234, 1234567, 2**31, 10**20, -10**20, 0x1F600, 0x110000, True, False]
    for v in values:
        for s in specs:
            t.add("format", v, s)
    fl = [0.0, -0.0, 1.0, -1.5, 0.1, 2.5, 3.5, 123.456, -1234.5678, 1234567.891, 1e16, 1e-5, 1e22, 1.5e300, 5e-324, 1e100, 0.00012345, 99999.5, 999999.5, 9999995.0,
          float("inf"), float("-inf"), float("nan"), 0.5, 1.5, -0.04, 2.675, 1e15, 123456789.0, 1/3, 100.0, 1e6]
    for v in fl:
        for s in specs:
            t.add("format", v, s)
    for v in ["", "a", "abc", "héllo", "日本語テキスト", "🎉x"]:
        for s in specs:
            t.add("format", v, s)
    t.add("format", None, "")
    t.add("format", None, "5")
    t.add("format", [1], "x")
    t.add("format", (), ">10")
    t.add("format", 1, 2)
    # % formatting
    templates = ["%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%+05d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%i", "%u", "%s", "%r", "%a", "%10s|", "%-10s|", "%.2s", "%c", "%5c",
                 "%e", "%E", "%f", "%F", "%g", "%G", "%.0f", "%.3f", "%10.2f", "%-10.2f|", "%010.2f", "%+.2e", "%#.0f", "%#g", "%.10g", "%.3d", "%8.3d", "%08.3d", "%#08x", "%#.8x", "%%", "%5%", "%", "abc", "%y", "%d %d",
                 "%(a)s", "%(a", "%*d", "%.*f", "%ld", "%hd", "%0-5d|", "% +d", "%.f", "%5.d", "%q", "%-05d|", "%é", "%1000000000000d"]
    vals = [0, 1, -1, 42, -42, 255, 1234567890123, 10**25, True, 1.0, -1.5, 3.14159, 1e100, 1e-10, float("inf"), float("nan"), "x", "héé", "", None, [1, 2], (), (1,), (1, 2), (5, 3.14159), (3, "x"), b"ab", {"a": 1}, {}, 97, 1114112, ("a", 1)]
    for f in templates:
        for v in vals:
            t.add("%", f, v)
    for f, a in [("{}", (1,)), ("{} {}", (1, 2)), ("{1} {0}", (1, 2)), ("{0} {}", (1, 2)), ("{} {0}", (1, 2)), ("{a}", ()), ("{0", (1,)), ("{", ()), ("}", ()), ("{{}}", ()), ("}}", ()),
                 ("{!r}", ("x",)), ("{!s:>5}", ("x",)), ("{!a}", ("é",)), ("{!x}", ("é",)), ("{!", ("é",)), ("{!r", ("é",)), ("{!rx}", ("é",)), ("{:{}}", (1, 5)), ("{:{}.{}}", (3.14159, 10, 2)), ("{0:{1}}", (1, "05")), ("{:{:{}}}", (1, 2, 3)),
                 ("{0[0]}", ([7],)), ("{0[1]}", ([7],)), ("{0[a]}", ({"a": 3},)), ("{0[b]}", ({"a": 3},)), ("{0.real}", (5,)), ("{0.x}", (5,)), ("{0.}", (5,)), ("{0[]}", ([1],)), ("{0[0}", ([1],)), ("{0[0]x}", ([1],)), ("{2}", (1, 2)), ("{}", ()), ("{:d}", ("x",)),
                 ("a{}b{}c", ("é", "日")), ("{:>{w}}", (1,)), ("{:}", (5,)), ("{ }", (1,)), ("{-1}", (1,)), ("{0!r:^9}", ("ab",)), ("{:é<5}", (3,)), ("{!r:}", ("a",)), ("{a{b}}", (1,)), ("{:{", (1,)), ("{:}}", (1,))]:
        t.lines.append("\t".join([".format"] + [repr(f)] + [repr(x) for x in a] + [fmt_answer(f, a, {})]))
    for f, k in [("{a}", {"a": 1}), ("{a:>5}|{b!r}", {"a": 1, "b": "x"}), ("{c}", {"a": 1}), ("{a[0]} {}", {"a": [4]})]:
        t.lines.append("\t".join([".format"] + [repr(f)] + [f"{n}={v!r}" for n, v in k.items()] + [fmt_answer(f, (), k)]))
    t.write()


def fmt_answer(f, a, k):
    try:
        return repr(f.format(*a, **k))
    except Exception as e:
        text = str(e)
        return type(e).__name__ + (": " + text if text else "")


STRINGS = ["", "a", "abc", "Hello World", "  spaced  out  ", "aaa", "ababab", "a,b,,c,", "\t tab\n", "line1\nline2\r\nline3\rline4", "HÉLLO wörld", "straße", "ΑΣΟΣ Σ ΑΣ", "日本語", "İstanbul",
           "ǅemal ǆ Ǆ", "ﬁn ŉ", "x\u2028y\x1cz", "1234", "٣٤", "½²", "Ⅻ", "a1_b", "1a", "_x", "été", "\x00\x7f\x80\xad", "🎉🎊", "a\ud800b", "don't", 'say "hi"', "it's \"x\"", "\\n", "Ab Cd", "AB CD", "ab cd", "aB", "\u00a0\u3000",
           "they're bill's", "ᾳ ᾼ", "ⅷ", "ꭰᏠ", "ა Ა", "e\u0301", "\u1e9e"]


def strings():
    t = Table("strings", 0.4)
    nullary = ["capitalize", "casefold", "lower", "upper", "title", "swapcase", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper",
               "split", "rsplit", "strip", "lstrip", "rstrip", "splitlines", "expandtabs", "encode"]
    for s in STRINGS:
        for m in nullary:
            t.add(m, s)
        for op in ("repr", "ascii", "len", "bool", "str"):
            t.add(op, s)
        t.add("splitlines", s, True)
        t.add("splitlines", s, keepends=True)
        for enc in ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-32-be", "UTF8", "nope"):
            t.add("encode", s, enc)
            for err in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape", "surrogatepass", "nope"):
                t.add("encode", s, enc, err)
        for sub in ("a", "b", "ab", "", " ", "é", "日", "x", "l", "🎊", "\n", "Σ"):
            for m in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith", "partition", "rpartition", "split", "rsplit", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip"):
                t.add(m, s, sub)
            t.add("in", s, sub)
            t.add("find", s, sub, 1)
            t.add("rfind", s, sub, 1, -1)
            t.add("count", s, sub, -3)
            t.add("startswith", s, sub, 1)
            t.add("endswith", s, sub, 0, 2)
            t.add("split", s, sub, 1)
            t.add("rsplit", s, sub, 1)
            t.add("replace", s, sub, "XY")
            t.add("replace", s, sub, "", 1)
            t.add("replace", s, sub, "é日", 2)
        for n in (0, 3, 10, 13):
            for m in ("center", "ljust", "rjust", "zfill"):
                t.add(m, s, n)
        t.add("center", s, 8, "*")
        t.add("ljust", s, 8, "日")
        t.add("split", s, None, 1)
        t.add("rsplit", s, None, 1)
        t.add("split", s, maxsplit=2)
        t.add("expandtabs", s, 4)
        t.add("expandtabs", s, tabsize=0)
        for i in (0, 1, -1, 5, -6, 100):
            t.add("[]", s, i)
        for a, b, c in [(None, None, None), (1, None, None), (None, -1, None), (None, None, -1), (0, 5, 2), (-3, None, None), (5, 1, -1), (2, 100, None), (-100, 2, None), (None, None, 0), (3, 3, 1), (None, None, -2)]:
            t.add("slice", s, a, b, c)
        for n in (0, 1, 2, 3, -1):
            t.add("*", s, n)
        for o in ("", "a", "é", "日", "🎉"):
            t.add("+", s, o)
            for op in ("<", "==", ">", "!=", "<="):
                t.add(op, s, o)
        t.add("join", s, ["x", "y", "é"])
        t.add("join", s, ("only",))
        t.add("join", s, [])
        t.add("join", s, "abc")
        t.add("translate", s, {97: "X", 98: None, 99: 100, 233: "日"})
    for op, *args in [("find", "a"), ("find", "a", 1), ("find", "a", "b", "c"), ("find", "a", "b", 1, 2, 3), ("join", ",", [1]), ("join", ",", ["a", 1]), ("join", ",", 5), ("join", ","), ("join", ",", [], []), ("upper", "a", 1), ("split", "a", ""), ("split", "a", 1),
                      ("split", "a", "b", "c"), ("split", "a", "b", 1, 2), ("rsplit", "a", ""), ("replace", "a", "b"), ("replace", "a", 1, "c"), ("replace", "a", "b", 1), ("replace", "a", "b", "c", "d"), ("strip", "a", 1), ("strip", "a", "b", "c"), ("center", "a"), ("center", "a", "x"), ("center", "a", 5, "xx"), ("center", "a", 5, 5),
                      ("zfill", "+12", 6), ("zfill", "-", 3), ("zfill", "a", "b"), ("startswith", "abc", ("x", "a")), ("startswith", "abc", ("x", 1)), ("startswith", "abc", 1), ("endswith", "abc", ()), ("startswith", "abc"), ("startswith", "", "", 1), ("startswith", "a", "", 1), ("startswith", "a", "", 2),
                      ("partition", "a", ""), ("partition", "a", 1), ("rpartition", "a", ""), ("index", "a", "b"), ("rindex", "a", "b"), ("count", "aaa", ""), ("count", "", ""), ("find", "", "", 1), ("find", "abc", "", 3), ("find", "abc", "", 4), ("removeprefix", "a", 1), ("removesuffix", "abc", "bc"),
                      ("+", "a", 1), ("+", 1, "a"), ("*", "a", "b"), ("*", "a", 1.5), ("*", 3, "ab"), ("in", "abc", 1), ("[]", "abc", "x"), ("[]", "abc", 1.5), ("[]", "abc", None), ("<", "a", 1), ("==", "a", 1), ("!=", "a", 1), ("-", "a", "b"), ("neg", "a"), ("abs", "a"), ("~", 1.5),
                      ("ord", "a"), ("ord", "é"), ("ord", "🎉"), ("ord", "ab"), ("ord", ""), ("ord", 5), ("ord", b"a"), ("chr", 97), ("chr", 0x1F600), ("chr", 0x110000), ("chr", -1), ("chr", 0xD800), ("chr", "a"), ("encode", "a", 5), ("splitlines", "a", 1, 2), ("expandtabs", "a\tb", "x"), ("translate", "a", {97: 0x110000}), ("translate", "a", {97: 1.5}), ("translate", "abc", "xyz"), ("translate", "a"),
                      ("str.maketrans", "abc", "xyz"), ("str.maketrans", "abc", "xyz", "q"), ("str.maketrans", {"a": 1, 98: "x"}), ("str.maketrans", "ab", "c"), ("str.maketrans", {"ab": 1}), ("str.maketrans", {1.5: 1}), ("str.maketrans", 1), ("str.maketrans", 1, 2), ("str.maketrans", "a", 2),
                      ("slice", "abcdef", "x", None, None), ("slice", "abcdef", 10**30, None, None), ("slice", "abcdef", None, -10**30, None), ("slice", "abcdef", None, None, 10**30), ("len", 5), ("str", b"a", "utf-8"), ("str", b"\xff", "utf-8"), ("str", b"\xff", "ascii", "replace"), ("str", "a", "utf-8"), ("str", 5, "utf-8"), ("str",), ("bool", ""), ("hash", [])]:
        t.add(op, *args)
    t.write()


def bytes_():
    t = Table("bytes")
    values = [b"", b"a", b"abc", b"\x00\xff\n\t'\"\\", b"it's", b"h\xc3\xa9llo", b"\xed\xa0\x80", b"\xf0\x9f\x8e\x89", b"\xff\xfe", b"a,b,,c", b"  x y  ", b"\xe2\x82", b"\xc0\x80", b"\xf5", b"A1", b"12", b"\xe2\x28\xa1", b"\xf0\x9f\x41"]
    for v in values:
        for op in ("repr", "str", "len", "bool", "hex", "decode", "upper", "lower", "isdigit", "isalpha", "isalnum", "isspace", "split", "strip", "lstrip", "rstrip"):
            t.add(op, v)
        for enc in ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-be", "utf-32", "nope"):
            t.add("decode", v, enc)
            for err in ("ignore", "replace", "backslashreplace", "surrogateescape", "nope"):
                t.add("decode", v, enc, err)
        t.add("decode", v, "utf-8", "surrogatepass")
        for o in (b"", b"a", b"\xff", b",", b"  "):
            t.add("+", v, o)
            for op in ("==", "<", ">=", "in", "find", "rfind", "count", "startswith", "endswith", "split", "index"):
                t.add(op, v, o)
            t.add("replace", v, o, b"XY")
            t.add("replace", v, o, b"-", 1)
        t.add("*", v, 3)
        t.add("[]", v, 0)
        t.add("[]", v, -1)
        t.add("[]", v, 50)
        t.add("slice", v, 1, None, None)
        t.add("slice", v, None, None, -1)
        t.add("hex", v, "-")
        t.add("hex", v, ":", 2)
        t.add("hex", v, ":", -2)
        t.add("in", v, 97)
        t.add("join", v, [b"x", b"y"])
    for op, *a in [("bytes", 3), ("bytes", -1), ("bytes", [1, 2, 255]), ("bytes", [256]), ("bytes", "a"), ("bytes", "é", "utf-8"), ("bytes",), ("bytes", 1.5), ("bytes", ["a"]), ("bytes.fromhex", "00 ff"), ("bytes.fromhex", "0"), ("bytes.fromhex", "zz"), ("+", b"a", "b"), ("in", b"a", "a"), ("in", b"a", 256), ("join", b"", ["a"]), ("[]", b"a", "x"), ("==", b"a", "a"), ("<", b"a", "a"),
                   ("find", b"abc", 98), ("count", b"abca", 97), ("find", b"abc", "b"), ("startswith", b"a", "a"), ("split", b"a", b"")]:
        t.add(op, *a)
    t.write()


os.makedirs(HERE, exist_ok=True)
ints()
floats()
formats()
strings()
bytes_()
