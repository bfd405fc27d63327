rb"}#x y" not in ... == type  # comment

del b.c;
    # odd comment
