# comment

if (1).变量.match:
    for (*_z, self[x]) in x,*_z,*a,:

     [*match,] = x[0].b.match = self; pass;
     break
    # own line
    # odd comment
x += --True  # comment
    # odd comment
