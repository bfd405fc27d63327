raise E; assert True, 1.5e10;

with (match(( # comment
   _(( # comment
   [*变量,f().self.match # comment
   ]
        ),B'''''',k1=变量(_ for _z in .1e+2j),\
 ) # comment
   ),( # comment
   [\
 ])\
 )):

 class 变量[T](A , B.C):

  for x in {}:  # comment
      match.x.match = *self, type
  else:  # comment
   v1: int = fr'''text
é
''';
   # own line
   def case[T, U](p1: a.b | None,p5: a.b | None,/,**kwargs: int)->list[T]: return match, *match; return
   # own line
   v1:list[int] = *a, b
   # own line
  # own line
  type X = a | b;
 for x,naïve,a, in *case , *naïve: type match[T] = list[T]; pass;
 __dunder__(_ for 变量 in type)  # comment

v2.w:a | None = *a, b;

if self(**match, **变量):  # comment
    self = case,

