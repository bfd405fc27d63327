if x := 1: pass
if x: pass
elif y: pass
else: pass
