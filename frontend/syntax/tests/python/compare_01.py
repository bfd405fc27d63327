x not in y
x is not y
