from __future__ import annotations
from . import (
  match,
);

bR'#\d#}' b'x y#' Br""" """;raise E((\
 case)) from b

assert (), {}
    # odd comment
