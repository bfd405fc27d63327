try: pass
finally: pass
try: pass
except (A, B): pass
