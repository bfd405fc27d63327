"""Doc."""
x <<= (lambda: False)

from ....x import match, n, match;raise  # comment
