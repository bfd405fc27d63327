not x in y
not not x
