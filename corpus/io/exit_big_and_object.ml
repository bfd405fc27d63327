import sys

try:
    raise SystemExit("one", 2)
except SystemExit as e:
    print(e.code, e.args)
print("exits with a tuple", flush=True)
raise SystemExit([1, "two"])
