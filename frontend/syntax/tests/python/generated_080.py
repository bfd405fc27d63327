"""Doc."""
a = (self,match,) = 10_0.0_1 | [];
class b(A , A):
    pass  # comment
    # own line

(self[x], b[a], (1).a.match) = match = match.x( # comment
   k1 = False,**y1)


