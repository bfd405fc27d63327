let x = 3
var y: int = 4
const K = 5
let (a, b) = (1, 2)
let *r, z = [1, 2]
observe var n = 1
on n.change:
    print(1)
canvas main:
    render tree with x
render: 
    pass
bind n -> tree
enum Color = | Red | Green { v: int }
type Point = { x: int, y: int }
let r = [1, 2] |> sum |> f(3)
v = g()?
let q = prompt @default: "hello" -> str
w = retrieve index: "query"
t = spawn f(x)
u = par [f(1), g(2)]
if a ~= b: pass
d = 〔15-January-2024〕
def f(a) -> int uses ai, net:
    return a
fn g(x: int): return x
f(x: 1, y: 2)
@agent(model=@default)
def h(): pass
match v:
    case Point { x: 1, y }:
        pass
    default:
        pass
    case 3: pass
s = “hi” + «bon» + 「x」 + ‘y’
n = १२३ + ٤٥ × ２ ÷ 3 − 1 ≤ 4 ≠ 5
print（1， 2）
local_x = 1
def outer():
    q = 1
    def inner():
        local q
        q = 2
