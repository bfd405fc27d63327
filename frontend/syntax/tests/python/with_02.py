with (a, b): pass
with (a as b, c as d): pass
