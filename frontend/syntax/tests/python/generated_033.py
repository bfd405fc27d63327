"""Doc."""
type match = tuple[*Ts]  # comment
{ (case << b) for match[type] in y1 if [] for *_z,b._.b,b[a] in type if None if case }

for self[a] in _z, match, *self:
  for f().cc.match, in - (
( # comment
   ( # comment
   rb''' 
 
#
#
'''\
 ) , -(
-False
) , {} # comment
   )):

    type type = tuple[*Ts];
    # own line
    def __dunder__(p3=x): case.cc.match = { -None: { "é名éé" for *match, _[self] in cc if {} if Rf"""{{""" }, (lambda p6=False, p2={}: {}) : True, } ; yield ( # comment
   True) ; from a import (match, n as m, n as m)
  from . import (
  n as m, n as m, n as m,
)


from a import (n as m, n, match);


