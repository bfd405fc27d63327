lambda: (yield)
lambda: lambda: x
