(1).type.b = 变量, = *b , *naïve , b; type match[T, U] = int;


with (x as (x, y), case as x.y, type.self(\
 U"é😀 "fr"""é{_, y1!a}
"""r'''é名''' , type = () * f().y1.b # comment
   ) as (x)): x //= f().b.b
变量 = cc,
def match(p3: list[int], p2: a.b | None, *args: *Ts, **kwargs: int):  # comment
    return;
    # own line
    v2.w: int = False


del (a, b);


async def 变量(p2, p5,):
 assert (\
 ( # comment
   ...
        ) or None);
 from . import (
  n as m, n,
)

 del (a, b);
