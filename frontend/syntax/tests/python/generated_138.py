from __future__ import annotations
pass;from ....x import match;
from a import (n as m, match, n as m,)  # comment

raise E([]) from 变量;
    # odd comment
x[0] >>= ((lambda *args, p3=(), p2 = 1E-3: 变量)
        ) and [] and {} or not naïve
    # odd comment
