from . import (
  n, n as m,
);
del x[0]  # comment


