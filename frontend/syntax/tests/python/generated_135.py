"""Doc."""
match -x:
    case a.b, 2:
# column one
      def y1(p6,p3: a.b | None,*,p5=B''' 
#
''',p1,**kwargs: int)->list[T]:

          assert 变量, (\
 False % False
        )

          return (1).b.match;
      with (case, ( # comment
   [() for a[__dunder__] in self if (a | _z) for (*b,) in type if cc] # comment
   ) as (x), b,):

       cc = y1,*a; assert B'x y\
'  bR' abcx y'  B'''#{''';
       # own line
       type X[T] = tuple[*Ts]


    case (*_, [] | a.b,):

        _z[__dunder__] = ((1).a.match,cc,x[self]) = *y1,*case
        # own line

del [a];x[0].a.match = _z,;


