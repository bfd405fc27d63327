"""Doc."""
del b.c

del [a];v3[0]: a | None = []
match (
{},*((lambda *, p1 = None: (
        ()
        ))\
 ),x,
        ):
    case a.b, 2: x.y ^= (\
 cc[Rf" "]\
 ) if False else cc if self else _;pass;x **= False;

@x[0].y
@a.b
def self[T](p6,p2): [ # comment
   *(), *y1,];{ (yield): _z._ }

