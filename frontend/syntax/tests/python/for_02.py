for (x, y) in z: pass
for x, in z: pass
