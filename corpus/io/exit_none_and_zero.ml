import sys

for code in (None, 0, False, True, (1, 2), "text", 2.5):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code))
print("ends with None")
raise SystemExit
