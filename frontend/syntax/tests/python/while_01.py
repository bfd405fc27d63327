while 1:
  continue
while x := 1: pass
