"""Doc."""
class __dunder__:  # comment
  def self(*args,p5: int) -> 'x':  # comment
      with (a as [x, *y], self.self((\
 match),...,_ = __dunder__.case(**__dunder__,),) as x[0], y1.__dunder__.match(match=( # comment
   x[0].变量.match(None\
 )\
 ) ** [
(1).a((1), ([
        Br""" x y""",__dunder__]
)
),x,( # comment
   { (): bR" ", True: False }
        ) in 1e1_0] @ """名é""" / ... , k2 = False is not [] is ... not in None
        )): del b.c ; pass

  with ((1).naïve.b(*(变量[False:, ...]\
 ),type = 1.5e10 not in (
        ((1)._z.match(\
  # comment
   ),
)) not in {} is not True
        ), 变量(naïve for _ in u"""名😀""") as (x)):

    ()


if (
Br'###abc'Br"\d"b'') if {} else match if case else a:
    pass

    [*naïve,] = a,

elif () if (
        True # comment
   ) else type:
 @d(1, k=2)
 class _z():  # comment
  with naïve, ( # comment
   (
        b) if U"""😀
x y
""" F'''{case!r}\n''' else []) as (x), a as (x, y): raise E; type match[T] = int; x[0] //= {}

elif [ # comment
   (
        not not b) and True and [] , 1.5e10 , R""]:

    raise E({}) from _z
    try:  # comment
        if (w2 := (None
)): (10_0.0_1 for (match[self] , match.cc.b , a[变量]) in 变量 if cc for (1).y1.match,变量,_ in False if _)

    finally:

        raise; type type = list[T]
        def match(*args: *Ts,p6: int): assert None ; [x[0].__dunder__.match,type.naïve.b,case[a]] = x[0].b.match = y1 , 变量;

    (v4): int = *a, b;(x[match] , naïve) = ()

else:
    type match[T: (int, str), *Ts, **P] = int

