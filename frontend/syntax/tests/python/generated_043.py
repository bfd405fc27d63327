# comment

with x[0].x(\
 ({} < (f().self.b(\
 type=(),)) # comment
   ) , type=(1).naïve.match): {... };del x[0];
def __dunder__(p4: list[int]={}, *, p5: a.b | None, p3):

 b = yield b, *_  # comment
 def _z(*args, p6: 'T'=False, p1=False, **kwargs: int):
  yield U""  r""" 
名"""; from . import n as m;

  [
(
        type(*F'#', (), match=变量, type = cc,)
) ** --[] / 1.5e10 + [], (1).type.b(\
 None\
 ), *"名 😀😀"
        ]
  # own line
 if 123456789012345678901234567890:
# column one
     del x[0];
     # own line
 else:

     pass

del [a],

