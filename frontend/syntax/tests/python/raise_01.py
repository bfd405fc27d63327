raise
raise A
