import sys
print(repr(sys.stdin.read(3)), repr(sys.stdin.read(4)), sys.stdin.readlines())
