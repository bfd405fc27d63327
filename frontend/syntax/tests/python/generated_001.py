"""Doc."""
from a import (match, match)  # comment


match a,:
    case [x], y if rb"""{abc
"""  rb''  B"""abc
""":
# column one
     from . import (
  match, n,
)
     # own line
     type match = int
     # own line
x[0].type.match, 变量[__dunder__], __dunder__.case.b = x[0].变量 = a,;raise E
