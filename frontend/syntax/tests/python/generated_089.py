# comment

while None:
# column one
  break  # comment
  # own line
  continue; (match , x[0].y1) = self[y1], = (lambda **kwargs: (\
 []))
try:

    type match = a | b
    # own line
    if False:
        for _z[y1] in _z, case: x -= False; continue;
        else:
# column one
            while ~True: naïve = [*a,] = a, *case; continue; self[a] = y1 , *__dunder__
            else:

             [ # comment
   False,*a]  # comment

             type type[T: int] = tuple[*Ts]
             del a  # comment
             # own line
            match b:
                case r'\d':

                  pass
                case 1:
                 type match = int  # comment
                 from . import (
  n as m, n,
)  # comment
                 # own line
                 pass
                 # own line
                case ([(1 | 2) as match, *_], ):
                    from ..a.b import n as m;
        if (变量 for (type[_],) in y1 if (_ * a) for f()._ in a for case._.match in None if __dunder__ if 1.5e10):  # comment
            (1).b.match = a = (
        *( # comment
   u'''名😀
''''''😀''' in False < Rf'''{ {} if ... else a if match else naïve = :.2f}{_}#'''\
 ),\
 );
            try:  # comment
                x <<= (lambda: None)
                import a.b.c;

            except f() as e:  # comment
             变量[__dunder__] = _[y1] = - R'''é''';[*type, b.match, f().b.b] = *_, x,  # comment
             assert False  # comment
            except f():  # comment
                from . import (
  n, match, n,
);
            except: case(_z for cc in None);v3[0]: int;del (a, b)
            else:
             v3[0]:int = *a, b  # comment
             v1:list[int] = *a, b;x[x] = rf"  {{"  # comment
            finally:
              v2.w: list[int] = *a, b
              # own line
              x[0] ^= () if 00 else None
              type X = int  # comment
              # own line
        else:
# column one
            v2.w: a | None = *a, b
            def b[T](p6: int) -> 'x':

             pass; raise;
             raise E((\
 --{} # comment
   )) from type

            # own line

    y1[a] = (
*(\
 b''''''  b""  b"""{} 
"""
        ) , *x
        );

finally: assert (()), (True // [] - (
(w2 := 0)
) * [\
 *False,--True ** False // [ # comment
   { 1e1_0: type.b , 变量: None , {  }: f().b.match - None }, [], ( # comment
   [\
 ], *(+...)
)] + False,+(
        ( # comment
   { bR"""\n"""  b''''''  b"#{}" : None, }
        ) and {} or not match # comment
   )\
 ]);


