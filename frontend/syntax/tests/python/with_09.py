with a as b[1]: pass
with (a for a in b): pass
