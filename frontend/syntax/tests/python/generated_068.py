# comment

class x[T: (int, str), *Ts, **P](k=1,**kw):

    while x[0].type.b(
        *u"""""" '{é😀名', _ = x):

      [x(
(()),(_[{}])\
 ) , [None,] , f"""texttext{{é"""  u'''😀'''  fr'x{  {} if None else case if 变量 else match!r}',\
 ]
      @x[0].y
      @d(1, k=2)
      class x[T: (int, str), *Ts, **P](B.C,metaclass=M):  # comment
          type match[T, U] = a | b
          # own line
          def y1[T](p2: a.b | None,p1: 'T',*,p5: list[int] = B'''{''',) -> None:

            global g1, g2

            return b''rb"""{ 
x y""" or """é\U0001F600 """  # comment
            # own line
          # own line
      # own line
      for y1[case] in True:
       continue
       # own line
       break;
       for (x[0]._z.b,) in x[:case:10_0.0_1]:
           cc(
*[], **x, **变量\
 )
           # own line
      # own line

    type match = tuple[*Ts]


[]
    # odd comment
(y1[naïve],) = (f()._.match,x[0].y1.match,__dunder__) = __dunder__,*_z
    # odd comment
