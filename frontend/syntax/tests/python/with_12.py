with a as (): pass
with a as []: pass
