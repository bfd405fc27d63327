"""Doc."""
if {"😀😀😀"  U"😀😀😀é" , True }:

  import a.b as c, d
  # own line
  type match = list[T];raise;
  try:  # comment
   with (True as x,):

       变量 = match, 变量;(\
 *y1 , False or y1 or self or not 变量 , fR'éxx', # comment
   )  # comment
       # own line
       match *a, b:
           case a.C(True,):  # comment
             pass; v3[0]:a | None = *a, b
             from a import n  # comment
             # own line
             1_000
           case {**others} if (
(1).变量(*(
f'''text
{match, match!a:.2f}''') , (
(1).__dunder__.match(
        k1=2j
)) , k2=_z , **self # comment
   ) # comment
   ):

               assert ( # comment
   (w1 := []) # comment
   )
               # own line
               match[naïve] = f().case.b = False  # comment
               # own line
               del x[0]

  except* a.E as e:  # comment
      raise
      # own line
      pass  # comment
      # own line
  except* f() as e: assert type, (\
 ((lambda p3, p5, *args, p4=True, p6={}: False)) @ ((Br'''{ ''') if None else self if type else b
        ) + (
rb'##') | y1
        ); del [a]; from . import (
  match,
);
  # own line


def x():

    []; pass

    # odd comment
pass;

raise  # comment
