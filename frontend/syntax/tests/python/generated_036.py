()  # comment

for (y1.x , _) in b,:
    assert (
y1.case.match), ();
    case = {}

from . import (
  n, n as m, n,
)  # comment
