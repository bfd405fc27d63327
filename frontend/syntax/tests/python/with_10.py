with (a, *b): pass
with (a.b).c as d: pass
