@(a := b)
def f(): pass
@a := b
def f(): pass
