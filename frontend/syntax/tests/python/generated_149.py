type type = a | b  # comment
with cc:

 if []:
  assert True
 elif (w1 := {}): False; assert ( # comment
   { (match % type): b for type.x in case for [*cc,变量[cc],] in {} if None if (x - naïve) for _z[__dunder__] in a if {} }), (\
 (--(
        rf""  f'}}\n{_z!r:%Y-%m}{{')
) and (\
 rb"\dabc "B"""#{"""bR"""""") or not a\
 ); v3[0]:int = {  }
 elif -(123456789012345678901234567890):
  class naïve(metaclass=M):  # comment
    type match = int;

    try:

      (a.match.b,case.y1,type.type.match) = bR"""}x y#}"""
      # own line
      (v4): list[int] = y1(
)

    finally:
# column one
        y1 = *_ , *y1;
        # own line
        raise E(([\
 \
 ]
        )) from case  # comment
        # own line
    # own line
    x.y %= 变量  # comment
    # own line
  class b(A , A):
      assert None  # comment

  v1:list[int]; (_, x[__dunder__],) = *__dunder__,


