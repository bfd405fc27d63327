v1: a | None = *a, b;

def __dunder__():

 (1).cc = b(
        self, ((w1 := (~__dunder__))
        ),);
 if (w1 := ( # comment
   rf"text"
        )): return case, *变量; assert "\0😀}", type

 class a(*bases,k=1,**kw):

   raise;

   raise E; pass
   # own line

def __dunder__[T](p2, p6):
# column one
  import a as b;
  class match[T: int]():  # comment
      try:

        @a.b
        @d(1, k=2)
        class self(*bases,k=1,**kw):  # comment
            from . import (
  match, match, match,
);
            type match = tuple[*Ts]
            # own line
        # own line
        with (self(
        ((
        (),
)
        ), False, type=(lambda: (
((match ^ self) for self in x if naïve if ...)\
 )), **x) as x, self): type type = tuple[*Ts];type type = int;
        # own line
        with ((__dunder__.self.b
        ) as x, self(**cc\
 )):  # comment
            变量 = True  # comment

            pass
            # own line
        # own line
      finally:  # comment
          if case and '#'  u"""""" and True or not b:
# column one
              pass
              {  }  # comment

          else:

           raise;pass;
          if ( # comment
   ( # comment
   () , *U'''名名
''' # comment
   ),
        ):  # comment
              type X[T] = tuple[*Ts];
          elif None:  # comment
            type match = tuple[*Ts]
            # own line
            from ... import n, n;pass
            # own line
          elif b._.match( # comment
   k2 = ...,):
           (v4): int  # comment
           # own line
           pass  # comment

           raise E((f'text text')) from naïve

          raise E  # comment


      for (1).naïve, x[y1], in x, _:
# column one
          for f().y1 in a,:
# column one
              pass;
              # own line


  x.y %= 1.5e10 < {};type match[*Ts] = tuple[*Ts]
  # own line

