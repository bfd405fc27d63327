match * x
match - x
