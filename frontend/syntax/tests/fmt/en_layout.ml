

import os
def f(a,
  b):
   """doc
     kept
   """

   # a comment



   return a   # trailing
# about g
@decorator

# between
def g(): pass
class A:

  x=1
  def m(self):
      if self.x:
          pass
      # end of if's block
          # inside the if
      else:
          def inner(): pass
          y = 1


      return {
       'a':1, # one


       'b':[
     1,2,
       ] , }
  def n(self): return g(
      1,
      2)
x = a \
 + b
if (a and
  b):
    pass
for q in xs: print(q) ; print()
while (
   a
):
    # only a comment before code
    pass
    # last of the block
# after
if x:
	y = 1
	if y:
		z = 1
match x:
  case [1 ,*rest]if rest : pass
  case {'k' : v ,** kw} : pass
  case Point(x = 0) : pass
