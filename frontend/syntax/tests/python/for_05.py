for x in y, z: pass
for () in x: pass
