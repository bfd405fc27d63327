match: int
