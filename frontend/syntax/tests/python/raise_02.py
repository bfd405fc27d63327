raise A from B
raise A("x") from None
