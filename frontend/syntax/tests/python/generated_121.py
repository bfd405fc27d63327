# comment

assert (
Rf'''text'''
        )  # comment
    # odd comment
assert ((lambda p4, /: (
(
        ((1).self.match(
True, match=(1).y1\
 )\
 ) < None != ...) if (True # comment
   ) else True
)))

