for naïve in *self,case,*a:  # comment
    @x[0].y
    @d := e
    def _(p5):
        return; naïve = x[0].变量.b = *naïve, a, a;
        while None:

         return
         for self in (...\
 ):  # comment
          a = 0B1  # comment
          # own line
          return (
        *b,)
          # own line
         else:  # comment
           pass

           del (a, b)
           # own line
           del [a]
           # own line
         # own line
         break
    while (x[0].a( # comment
   case , False , k2 = fR'''{  type!r}
texttext
text''' , type=b"" bR'''{
''' is not False
)\
 ) @ -... & None & ():  # comment
     with case as (x, y):

         ();del (a, b)

         @d
         @d
         class y1(A , A , metaclass=M,):
# column one
          type X = tuple[*Ts]

          raise E((match(type = a\
 ))) from _z  # comment
          x /= { None : rb'''}abc \d
''' , {} : ... }

     with ((not not (fR'''#''') >> ()), y1.y1.b(
        *'''名#
''''名', True, k1=[\
 [...,[ # comment
   *...
        ]
        ], { naïve.type.match(
B"{{"  b' #',None,):[False for x[a] in Rf'''{{{ ... if case else cc if type else cc!s:}''' if Br'' B" x y" for (1).变量,type[x],_z in 123456789012345678901234567890 if True for (f()._.match,self,case) in naïve if (x - _z) if y1], }
]), (... or ({}
)\
 ) as [x, *y],): v2.w: int; [ # comment
   None % () @ ~x,*False,0x_fF not in 0O7]; x.y **= { type : {  } };
    class _z(B.C , metaclass=M,):
     if [
        *_z,(
        *self,(lambda p6=b,p1 = 10_0.0_1,/,p2=b"""\x41 abc{""" Br'',**kwargs: {})
        ),__dunder__(_=[0b1_01 for self[变量] in __dunder__ if False if b],type = x[0].naïve.match / {} << ~b"}abcabc" & 0o17, # comment
   )]: raise E(b'abc# ') from y1;
     else:  # comment
       type match[T] = tuple[*Ts]; pass  # comment
try:
# column one
    class y1(*bases,A,):

        [self, (1).b.b] = (*cc,self[a]) = *match, a,
        type match = a | b
        # own line
        v3[0]:a | None = f().match.match()  # comment
    with (False as x[0],):
# column one
     assert {}
     del (a, b)
     # own line
    type X = list[T]  # comment

except E:  # comment
    (1).a = self,
    # own line
else: type match = a | b; x[0] -= +{} * +[] ^ 1.; pass
assert cc  # comment
for cc in -( # comment
   - b & --(
{  }\
 ) ^ ...) >> (
        naïve._z.b) - False: raise; v3[0]: a | None


