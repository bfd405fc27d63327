# comment

x **= True < ... >= 'éx yé' u"""名é
é
""" <= (
[(变量 + type) for [(1).match,] in () if (self >> self) for y1[case] in case for _z[__dunder__] in _z])  # comment

def b(p3=None,*,p5)->'x':
  return _, *cc;


pass
    # odd comment
