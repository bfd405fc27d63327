# The traceback shows the frames of both files.
from _faulty import compute

print(compute([1, 2]))
print(compute([1, "x"]))
