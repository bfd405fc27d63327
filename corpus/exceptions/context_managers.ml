class Timer:
    def __init__(self, name): self.name = name
    def __enter__(self): print('start', self.name); return self
    def __exit__(self, et, ev, tb):
        print('stop', self.name, et.__name__ if et else None, str(ev) if ev else '')
        return et is ValueError
def run():
    for name in ['ok', 'val', 'key']:
        try:
            with Timer(name) as t:
                if name == 'val': raise ValueError('bad')
                if name == 'key': raise KeyError('k')
                print('body', t.name)
            print('after', name)
        except KeyError as e: print('caught', e)
run()
class Bad:
    def __enter__(self): raise RuntimeError('enter')
    def __exit__(self, *a): print('never')
try:
    with Timer('o'), Bad(): pass
except RuntimeError as e: print(e)
class BadExit:
    def __enter__(self): return 1
    def __exit__(self, *a): raise RuntimeError('exit') 
try:
    with BadExit(): raise ValueError('inner')
except RuntimeError as e: print(e, repr(e.__context__))
try:
    with 5: pass
except TypeError as e: print(e)
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except TypeError as e: print(e)
with (Timer('p') as a, Timer('q') as b):
    print(a.name + b.name)
def early():
    with Timer('ret'):
        for i in range(3):
            with Timer(i):
                if i == 1: return i
print(early())
def gen():
    with Timer('gen'):
        yield 1
        yield 2
for x in gen():
    print(x); break
print('done')
g = gen(); next(g); g.close()
class Tx:
    def __init__(self): self.log = []
    def __enter__(self): self.log.append('begin'); return self.log
    def __exit__(self, t, v, tb): self.log.append('rollback' if t else 'commit'); return True
tx = Tx()
with tx as l: l.append('work')
with tx as l: 1 / 0
print(tx.log)
