class E(Exception):
    def __str__(self): raise ValueError('no str')
try:
    raise E('x')
except E as e:
    try: print(e)
    except ValueError as v: print(v)
class M(Exception):
    pass
class Outer:
    class Inner(Exception): pass
try:
    raise Outer.Inner('a\nb')
except Outer.Inner as e: print(e)
raise Outer.Inner('multi\nline')
