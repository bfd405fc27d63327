import sys

print()
print("a", "b", sep="-")
print("a", "b", end="!\n")
print(1, 2, 3, sep="")
print(*[1, 2], *"xy", sep=", ", end=".\n")
print("no newline", end="")
print()
print("x", sep="unused")
print(sep="-")
print(None, True, 1.0, [1], "é")
print("sep none", 1, sep=None, end=None)
print("to stderr", 1, file=sys.stderr)
print("to stdout", file=sys.stdout, flush=True)
print("err", "no", "newline", sep="+", end="", file=sys.stderr)
print("\n", end="", file=sys.stderr)
print("multi\nline", "tab\there", sep="\n")
sys.stdout.write("written\n")
sys.stderr.write("written to err\n")
print(print("inner"), "outer")
for k in range(3):
    print(k, end=" " if k < 2 else "\n")
print("wide: 漢字 😀 नमस्ते", repr("\n"), end="\n\n")
for bad in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, nope=2)):
    try:
        bad()
    except TypeError as e:
        print(e)
print("last line without newline", end="")
