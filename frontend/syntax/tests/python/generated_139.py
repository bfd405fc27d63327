# comment

[y1,] = (w1 := (\
 ... and Br""" {\d"""  Br"""x y{""" or not match
));del b.c
if 0:
# column one
 @d := e
 async def case():
     while () | (1).case.b << +bR'#abc' >> (fR""\
 ):
      if []:

       x[0] -= (await x[0]._)
       cc = *a , self;raise E  # comment
       break
      elif b.match.b:
# column one
          yield

      elif (await b):  # comment
        *type, x[0].type = *type,
     # own line
     yield
     v2.w: a | None = *a, b  # comment


 try: assert ( # comment
   x[0]._z.b(self for self in False) # comment
   ), ();
 except* (E, F) as e:

     False;*type , type , type, = (*变量 , a) = x,  # comment
     # own line
 # own line
else: del [a],;

raise E; assert [], True


