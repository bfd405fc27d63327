print("start")
try:
    import _breaks
except ValueError as e:
    print("first", e)
import _breaks

print("never")
