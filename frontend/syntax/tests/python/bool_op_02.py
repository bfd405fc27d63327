1or 2
