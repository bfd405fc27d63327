"""Doc."""
self[a] = (w2 := _)  # comment
try:  # comment
 x.y @= []
 # own line
 for a in rb' { x y' b'':

     type type = tuple[*Ts]  # comment
     # own line

finally:

  for case.match in 变量,cc,*__dunder__:
# column one
    del b.c
    # own line
    cc[y1] = True;assert (x[0].case.match(True, {}, k2=y1 or (
b << x | .5
), **变量 # comment
   )), False
    continue;
    # own line
  if None: del [a]
  else:

   def self(p3: 'T'):
# column one
     if [True for _[type] in __dunder__ for _z in naïve if (naïve % _) for x._ in rb'''''' if naïve if (cc * y1)]: self[y1] = *type , y1, ; v3[0]: list[int] ; type type[T, U] = int

     x |= case(False , type=... is () , **case,
) << () << (
        (lambda p2,p4,*args,p1=rb"{",p3 = True: None)) ^ match

     match a,:
         case (*_, ((0x1f, )),):
# column one
           yield {};
           return self, *naïve; from ... import n as m, n as m, n
           # own line
         case {-1: [_, *rest], None: {1: {}}}:
           cc[b] = _ = yield match

         case {'k': ((a.b, ), ), **others}:

           (*变量,naïve,cc) = __dunder__[case] = naïve, *self;from a import (match, n, n as m,)  # comment
           pass
           # own line
   raise; raise
   # own line
   while (
a if (\
 ...\
 ) else (False\
 ) # comment
   ) if (
r""rf'éé{((None) if ((lambda *, p2 = 1, p5 = 1: None)) else None)!s}}}'r'''名
'''
        ) else match if b else b:  # comment
     if x[0].变量.b: (v4): list[int] = *a, b; raise; x @= ...;
     elif _._z.b( # comment
   (\
 (lambda p5=f'''{match}texté
{y1}''': ()) # comment
   ), []): v2.w:a | None = *a, b;(1).b.match = {*"""名名
""",*...,() };pass
     elif (lambda **kwargs: 0o17):

         type X = tuple[*Ts];
         from a import (match, n,);
     # own line
     try:
         from a import (match);
         import a.b as c, d
         x <<= F'''é \n''';break

     except (E, F): from . import n ; break ; x.y ^= [(naïve ^ case) for [__dunder__.__dunder__,(1).y1.match,_z[naïve]] in match if 0B1 for cc in rf"""}}{{x"""""'名名é' if R''fr'''{{#'''U'''名
名
éé
''' if (_z >> naïve) for naïve in B"""abc"""]
     except (E, F) as e:
      x <<= ({}, *()
);

      x[0] %= u"""😀\

 
}"""
      pass; _z.y1 = f()._ = () <= True != 0777.5 != ()

     else:
      del [a]  # comment

      (v4): list[int] = type
     @d(1, k=2)
     class 变量(k=1,**kw): raise E;
     # own line
   # own line

if ~cc:  # comment
    for x in *case, *x, *type: pass;

else:
    pass;

    变量[cc] = match = match,

