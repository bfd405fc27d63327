par = [1, 2]
print(par[0])
fn = 3
print(fn, fn(1))
match = spawn = stream = plan = 1
let = const = on = enum = 2
print(match, spawn[0], stream @ plan, let, const, on, enum)
