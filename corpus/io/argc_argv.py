import sys
print(len(sys.argv) - 1)
for k in range(len(sys.argv) - 1):
    print(k, sys.argv[k + 1], len(sys.argv[k + 1]))
print(sys.argv[1] + sys.argv[2])
