assert (
[] or ()
)

match x:
    case {'k': ({**others}, ), a.b: (C(1 - 2J, b'x', k=1 - 2J, match=match.case,))}:
     del [a]  # comment

