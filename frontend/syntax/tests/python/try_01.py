try: pass
except: pass
try: pass
except A as b: pass
else: pass
finally: pass
