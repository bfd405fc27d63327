for x.y in z: pass
for x[1] in z: pass
