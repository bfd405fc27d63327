global x
global x, y
