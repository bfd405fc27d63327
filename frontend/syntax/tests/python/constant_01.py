match = 1
match.x = 1
