"""Doc."""
type X = tuple[*Ts]; type type = int;


import a as b;
