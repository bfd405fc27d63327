pass
class _(B.C , B.C , metaclass=M):
 x[0] >>= {}
 import a.b.c;x[0] %= self;
 try: pass
 except E:
     raise; F'''{{''';

     while not not (
{{ type:[], **case, 1e1_0: a } , a(
... , type = None\
 ) }
        ) - - (f()._.match
        ) ** rb"" ^ (cc # comment
   ):
       x[0] += naïve
       del [a]
       # own line
       class 变量[T](k=1,**kw):

        pass;
        x.y %= { (x - naïve) for __dunder__[naïve] in 变量 if cc for f()._.b in ... if (match // case) if y1 for (*naïve , _z.y1.b , type[b]) in {} }
        # own line


     @d(1, k=2)
     @d(1, k=2)
     class _(*bases , *bases , k=1 , **kw):

         for naïve in (-rb''''''
): break;
 except f() as e:
# column one
     with (变量, a._.b(
        match = [
match[:case:x]]
), False): _._.match = (1).self = cc, *_z,; from . import (
  n, n as m, match,
)

(v4):list[int];type[match] = *a,变量,*case  # comment
