with (a) as b: pass
with (a), (b): pass
