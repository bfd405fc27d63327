"""Doc."""
while {  }:

    raise E(True) from a; pass;
    # own line


变量 = b,case,*_,;


del x[0]

raise  # comment
