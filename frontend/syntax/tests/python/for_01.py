for x in y:
  try: pass
  except* A:
    for z in y: break
for x, y in z: pass
