# Carriage returns in the input stay, as everywhere but on Windows.
import sys

print(repr(input()))
for line in sys.stdin:
    print(repr(line))
    break
print(repr(sys.stdin.readline()), repr(sys.stdin.readline(2)), repr(sys.stdin.readline()))
print(repr(sys.stdin.read(3)))
print(repr(sys.stdin.read()))
