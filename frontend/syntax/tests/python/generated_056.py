from __future__ import annotations
del a  # comment

b = *_z,
