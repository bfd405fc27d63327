# comment

import a as b  # comment
while (w2 := []):

    break  # comment
from ..a.b import n


