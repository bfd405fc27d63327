import sys

args = sys.argv[1:]
print(len(sys.argv), args)
total = 0
words = []
for a in args:
    try:
        total += int(a)
    except ValueError:
        words.append(a)
print(total, words)
print([len(a) for a in args], "--flag" in args, sorted(args))
for k, a in enumerate(args, 1):
    print(k, repr(a))
if "fail" in args:
    sys.exit(len(args))
