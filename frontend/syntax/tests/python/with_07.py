with (a := b): pass
with (*a, b): pass
