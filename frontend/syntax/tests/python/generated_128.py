# comment

assert (- (\
 x * ... | y1) // x[0].self / 0777.5 | match
)  # comment

v3[0]: list[int]
    # odd comment
