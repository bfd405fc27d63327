"""Doc."""
@(lambda f: f)
def a[**P,](p4=(),p2 = [])->list[T]:  # comment
 class cc[**P,](A, B.C, metaclass=M):
   self = {  }  # comment

   @(lambda f: f)
   @a.b
   class __dunder__(Generic[T],A,):
# column one
    def _[**P,](): return __dunder__, *b;assert ( # comment
   ... or ... or not cc\
 ), (cc[*naïve]);del b.c
    # own line
   _z._z.match = *变量,case,type;
   # own line
 def __dunder__[T](p2,p1: list[int],/,p3,**kwargs):

  {}  # comment

 with (({-(\
 'é') % - (\
 [

        ]) << -None << (
case
        ) , *变量 , (yield naïve, *naïve) }\
 ), f().x(type for x in ()), (1).match(((w2 := ( # comment
   (1).变量.b))),type = not not match + - False / ( # comment
   a.cc
) % +None,k2 = match
        ) as x[0]):

     match a,:
         case a.b.c:
             del (a, b)
             assert (
(1)._z.b), (
fR"é"
        ); return naïve, *type  # comment
         case (*_, C(k=(1 | 2) as match),):  # comment
             def 变量(p1: int=f"""\ntext
{cc if ... else case if self else b}{  cc, cc=!r}""", *args, p5: 'T' = False, **kwargs: int): del (a, b); assert ( # comment
   not not False # comment
   ), (
        10_0.0_1\
 ); return b and True or not b

         case match.case:

          class naïve(Generic[T] , metaclass=M):

            pass
         case [False, *rest]:
             return;

     def naïve[**P,](p4,p1 = b,*,p3: list[int]=r'''😀''',p6: a.b | None):
# column one
         yield None;
         # own line
         try:
             return b, *b

             yield y1, *b
             # own line
             return
             # own line
         except E:
             v2.w:list[int];del (a, b),;

         except E: v2.w: list[int] = naïve;
         except: assert ( # comment
   False
), []; raise E;

     # own line

with f().case.b(
        ... # comment
   ), match, ({} <= (
(1)._z.match # comment
   )
        ):
  import a as b; from a import (match,)
  # own line
  (lambda **kwargs: b"abc\xff\n}"  b'x y#}'  rb''' '''); self = a = ((+(a(
        \
 ) # comment
   ) ** _z + (
        '''😀é
名é'''u"""""" if False else ()
)) > ...
) or (
({b.self , {None,None } },) # comment
   ) or bR'''x y''' or not cc  # comment
  # own line

type match[T, U] = list[T];

