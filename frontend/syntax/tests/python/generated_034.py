"""Doc."""
((1).a,) = { (__dunder__ ** match): y1 for x[0].match.match in b }  # comment
a.match.match = (_,变量) = case(\
 None, (()), match = ..., k2 = () / --('名😀' '''名😀
😀''') / True & []
        )
f().__dunder__.match = x,

