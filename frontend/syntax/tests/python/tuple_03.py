lambda x: lambda y: x, y
x = 1,
