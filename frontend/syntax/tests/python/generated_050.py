# comment

match a,:
    case [{'k': (a.b.c, 'a'), **others}] if []:  # comment
        with y1, y1, cc:
            try:
# column one
                match match:
                    case {**others} if {}:  # comment
                      from a import n

                    case ({**others}, ) if ( # comment
   1.5e10):
# column one
                        _ = __dunder__[a] = False >> 0B1 + bR""" 
""" - a[:R'''é😀
''']

                        raise
                        *case, = *_,;v2.w: list[int]

                if 0B1:  # comment
                    x[0].case.match = fr''  # comment
                elif 1.: 变量 = a[match] = { () : ..., (): False, False: {} } ; from . import (
  n, n as m,
) ; assert None, ();
                # own line
            except E as e:
# column one
              def cc[T, U]()->'x':

                  del b.c  # comment
                  type X[T: int] = list[T]
              # own line
            else:  # comment
                pass
                assert None, ((w2 := rb'''}'''b"""x y}abc"""Br'''''')
        )
            match (1).self.b(
(),True,_ = x(k1 = [] , type = (w2 := (case[type:match:1e1_0])), # comment
   ),type=... | {} # comment
   ):
                case a.C(({'k': r'\d', **others}),):  # comment
                    while (naïve( # comment
   *True, True)
):
                     (x[0].case, self, self[变量]) = +True

                case ((C(), {1: match.case}), ):

                  match -x:
                      case (b'x'):
                       assert ();
                       pass  # comment

                      case captured: v1:list[int];(1).self.b,match._.match = match[self], cc[type], case = rb"""x yx y\t""" Br"x yx y" B'''#
 
''';del b.c
                  for *b, in (\
 ()\
 ) if ((\
 ...,)) else True:
                   *_, _[cc] = *cc,*self,*match
                   assert 0o17, (\
 """😀😀
""")
                   pass
                   # own line
        raise E


type type = list[T]

del (a, b),;


