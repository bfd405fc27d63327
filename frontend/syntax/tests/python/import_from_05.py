from ....a.b import c
from .a.b import c as d
