from __future__ import annotations
raise E((F'''{{{ { (b[None,]): a[self:, ...] } !s}#'''\
 )) from case

raise;del (a, b)

del b.c
    # odd comment
with 变量 as x, match(
        ), ( # comment
   rf'''}} é'''
) as x:
  assert (
        [

])

