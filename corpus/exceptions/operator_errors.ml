def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class C: pass
c = C()
t(lambda: 1 + 'a')
t(lambda: 'a' + 1)
t(lambda: 'a' - 'b')
t(lambda: [] + ())
t(lambda: () + [])
t(lambda: [1] * 'a')
t(lambda: 'a' * 1.5)
t(lambda: 'a' * 'b')
t(lambda: {} + {})
t(lambda: {1} + {2})
t(lambda: None + 1)
t(lambda: c + 1)
t(lambda: 1 + c)
t(lambda: c < c)
t(lambda: 1 < 'a')
t(lambda: [] < 1)
t(lambda: None < None)
t(lambda: {} < {})
t(lambda: 1j if False else -'a')
t(lambda: ~1.5)
t(lambda: +[])
t(lambda: not c)
t(lambda: 1 << -1)
t(lambda: 1 >> -1)
t(lambda: 1.5 << 1)
t(lambda: 1 // 0)
t(lambda: 1 % 0)
t(lambda: 1 / 0)
t(lambda: 1.5 / 0)
t(lambda: 1.5 // 0)
t(lambda: 1.5 % 0)
t(lambda: 0 ** -1)
t(lambda: 0.0 ** -1)
t(lambda: divmod(1.5, 0))
t(lambda: 1 in 5)
t(lambda: 1 in 'abc')
t(lambda: 'a' in {'a': 1})
t(lambda: c[0])
t(lambda: [1][5])
t(lambda: (1,)[5])
t(lambda: 'abc'[5])
t(lambda: {}['a'])
t(lambda: {}[1])
t(lambda: {}[(1, 'a')])
t(lambda: {}[[]])
t(lambda: {[]: 1})
t(lambda: {[]})
t(lambda: range(5)[10])
t(lambda: range(5)['a'])
t(lambda: len + 1)
t(lambda: print - 1)
t(lambda: C + 1)
t(lambda: 1 @ 2)
t(lambda: 2 ** 'a')
t(lambda: 'a' % 1)
t(lambda: '%d' % 'a')
t(lambda: '%d %d' % 1)
t(lambda: '%d' % (1, 2))
t(lambda: '%s' % (1, 2))
t(lambda: '%z' % 1)
t(lambda: '%(a)s' % {})
t(lambda: '%(a)s' % 1)
t(lambda: '%c' % 'ab')
t(lambda: '%x' % 1.5)
t(lambda: '%f' % 'a')
t(lambda: '%' % 1)
t(lambda: '%*d' % (5, 42))
t(lambda: '%-10s|%5.2f|%+d|%05d|%x|%X|%o|%e|%g|%r|%a|%%' % ('a', 3.14159, 5, 42, 255, 255, 8, 12345.678, 0.0001, 'q', 'é'))
def i1():
    x = 1
    x += 'a'
def i2():
    x = []
    x += 5
def i3():
    x = 'a'
    x -= 1
def i4():
    x = (1,)
    x[0] = 2
def i5():
    x = 'abc'
    x[0] = 'z'
def i6():
    x = (1,)
    del x[0]
def i7():
    x = [1]
    x['a'] = 2
def i8():
    x = [1]
    x[5] = 2
def i9():
    x = [1]
    del x[5]
def i10():
    x = {}
    del x['k']
def i11():
    x = 5
    x[0] = 1
def i12():
    x = 5
    del x[0]
def i13():
    a, b = 1, 2, 3
def i14():
    a, b = [1]
def i15():
    a, *b, c = [1]
def i16():
    a, b = 5
def i17():
    (a, b), c = (1, 2), 3
    (a, b), c = (1, 2, 3), 3
def i18():
    for a, b in [(1, 2), (3,)]:
        pass
def i19():
    for x in 5: pass
def i20():
    a, b = None
def i21():
    x = [1, 2, 3, 4]
    x[::2] = [1]
def i22():
    x = [1]
    x[0:1] = 5
def i23():
    x = [1, 2, 3]
    x[::0]
def i24():
    x = {1, 2}
    x[0]
def i25():
    x = 'abc'
    del x[0]
def i26():
    a, b, *c = 1,
for f in [i1, i2, i3, i4, i5, i6, i7, i8, i9, i10, i11, i12, i13, i14, i15, i16, i17, i18, i19, i20, i21, i22, i23, i24, i25, i26]:
    t(f)
