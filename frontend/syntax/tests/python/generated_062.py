# comment

x.cc.b = (True != 0 <= False
)
    # odd comment
raise E;raise

raise

assert (1.5e10), (\
 None)  # comment

