@a[1].b
async def f(): pass
async def f(): pass
