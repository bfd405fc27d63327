if x: y; z
