from __future__ import annotations
type match = list[T]  # comment


assert (), (Rf"""#x""");


