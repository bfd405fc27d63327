for *x, y in z: pass
for x in *y, z: pass
