"""Doc."""
while f().变量.match:  # comment
    { () for __dunder__ in a for (1).self.b in match for [type , y1] in ... if type if self }  # comment

else: del x[0]; assert (fR"""{0}
text{((w1 := ((w1 := ())))) = !s}
"""), ([] # comment
   ); x[0].match = ~[];


while ...: from a import (n as m, n as m, n);
else:
# column one
    def naïve(p3=[], p5=Br''''''  Br"\t", *args, p1, p6=rb"""""",) -> int: del (a, b) ; return ; return (""""""
        ) and b and (() ** [*self,[... , True , x],y1[{}]] % 变量[:, ...] - naïve(type for self in True)) or not naïve;
    # own line
    _z.y1(cc for b in True)

    def 变量[**P,](p5: a.b | None):
        x.y ^= fr'''x''';
        # own line


