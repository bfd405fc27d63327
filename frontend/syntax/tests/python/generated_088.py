class a(Generic[T] , *bases , metaclass=M):
  if (1).y1((x[case, *_z]) # comment
   ):

      async def __dunder__(p1: 'T' = False,p2: int=[],/,p6=0777.5):
        with ((
        [ # comment
   y1[naïve,], *y1, (await [ # comment
   ]),\
 ]) as x):
         pass  # comment
         f()._ = *case,


      x[0] -= (
{0o17 or True, *({ (_ / self): type for _.cc in b for *b, in naïve }), *case }\
 ) if b else x if type else 变量
      try:

        @(lambda f: f)
        class a(): raise;del x[0];
      except* E:
       +(
        None\
 )
       def cc()->int: x[0] += x[0]._.b( # comment
   (),type=Br"abcabc",**y1);
       class y1(B.C , *bases):

           raise;
           del b.c,  # comment
           # own line
           y1, cc[_] = match,*naïve,
      except* E:

        v2.w: int = ...  # comment
      else:
# column one
          try:
           assert (
(lambda: cc)
)  # comment

           x[0] <<= (1)._.b((),{} # comment
   )

           x
          finally: del b.c; f().type.match = cc[x] , naïve[a] , (1).case.b = {*..., };
          # own line
          @d
          class naïve[T](Generic[T],metaclass=M): {r"""😀"""  '''名
'''  u"名名 " } ; __dunder__(变量 for x in ...) ; raise E
          assert a, 0x_fF  # comment
          # own line
      finally:
          raise E(((a.naïve.b( # comment
   k2=None\
 ),\
 )\
 )) from y1
          pass  # comment
  elif {([
        *True # comment
   ]) if "é" else a if __dunder__ else type,match }:
# column one
    async def self(p5=0b1_01,p4: int = None,*args,p2=[])->None:  # comment
        raise;x >>= (1).case(y1 for _z in Rf"}}" r'''😀
é
''' u'''''')  # comment
        match b:
            case a.b, 2 if ("""é😀"""\
 ):

                v3[0]: a | None
                raise E;

            case {'k': ({'k': captured, a.b: True}), **others} if (-((1).cc.b
) * self.self.match):

                return
                # own line
                del x[0]
                # own line
                return;pass  # comment

            case (*_, {**others},):  # comment
              pass
              # own line
            case [x], y if ( # comment
   ( # comment
   0O7 or 1. or 10_0.0_1) in True):
# column one
             return

        x[0].变量(match = bR"#",\
 )

    type X[T] = tuple[*Ts]
  elif ():
# column one
    del a
    # own line
    with (self, (
{  }
),): raise ; Br'{abc#abc'  Br"""abc#
x yabc"""  rb'} }{'
  # own line
__dunder__[_z],cc[case] = [] or ( # comment
   []
        ) or ...

