import sys
print(repr(sys.stdin.readline()))
for line in sys.stdin: print(repr(line))
print(repr(sys.stdin.readline()), repr(sys.stdin.read()))
try: input()
except EOFError as e: print(e)
