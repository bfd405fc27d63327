"""Doc."""
naïve = (lambda p1: (\
 ((__dunder__ / type) for a[cc] in cc for 变量[x] in self)\
 ))
def match[T: int](p3,p6: 'T' = None,*args: *Ts,p4: a.b | None,p1: a.b | None=True)->None:  # comment
 a = match = case,_z,

def cc(p3,p2,*,p6 = False):

  match a,:
      case a.C({},):
# column one
        pass
      case a.C((('a', 'a' "b"), ),): 变量 = b'x y \x41'; from a import (match, match)

