import sys
sys.setrecursionlimit(5000)
def d(n): return 0 if n == 0 else 1 + d(n - 1)
print(d(3000))
print(sys.getrecursionlimit())
sys.setrecursionlimit(100)
try: d(200)
except RecursionError as e: print(e)
