# Every method of bytes with good and bad arguments.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
b = b'hello World\tx'
for name in ['capitalize', 'center', 'expandtabs', 'isascii', 'islower', 'istitle', 'isupper', 'ljust', 'partition', 'removeprefix', 'removesuffix', 'rindex', 'rjust', 'rpartition', 'rsplit', 'splitlines', 'swapcase', 'title', 'translate', 'zfill', 'split', 'strip', 'replace', 'find', 'count', 'startswith', 'join', 'hex', 'upper', 'rfind']:
    print(name)
    method = getattr(b, name)
    for args in [(), (3,), ('x',), (b'l',), (b'',), (20, b'*'), (20, '*'), (1, 2, 3, 4), (None,), (b'l', 1), (b'l', None), (20, 65)]:
        show(lambda: method(*args))
    show(lambda: method(x=3))
print('maketrans')
m = bytes.maketrans
show(lambda: m())
show(lambda: m(b'ab'))
show(lambda: m(b'ab', b'c'))
show(lambda: m('a', b'c'))
show(lambda: m(b'a', 'c'))
show(lambda: m(b'ab', b'cd')[97:99])
show(lambda: m(b'', b'', b''))
T = m(b'abcl', b'ABCL')
print('translate')
show(lambda: b.translate(T))
show(lambda: b.translate(T, b'o'))
show(lambda: b.translate(T, delete=b'o'))
show(lambda: b.translate(None, b'o'))
show(lambda: b.translate(b'x'))
show(lambda: b.translate(T, 'o'))
show(lambda: b.translate())
show(lambda: b.translate(T, b'', 1))
show(lambda: b.translate(table=T))
show(lambda: b.translate(None))
show(lambda: b.translate('x' * 256))
show(lambda: b.translate(T, foo=1))
show(lambda: b.translate(T, None))
for l in [b'a\nb\r\nc\rd\n\n', b'', b'a\x0bb\x0cc\x1cd\x85e']:
    print(l.splitlines(), l.splitlines(True), l.splitlines(keepends=1))
print(b' a  b c '.rsplit(None, 1), b'a,b,c'.rsplit(b',', 1), b' a b'.rsplit(), b'a--b--c'.rsplit(b'--'), b'aXbXc'.rsplit(sep=b'X', maxsplit=1))
for z in [b'-5', b'+5', b'', b'abc', b'5']:
    print(z.zfill(4), z.zfill(-1), z.center(5, b'*'), z.center(4), z.ljust(4) + b'|', z.rjust(4))
print(b"they're bill's friends 3rd \xe9a".title(), b'aBc'.swapcase(), b'ABC dEF'.capitalize(), b'Abc Def'.istitle(), b'AbC'.istitle(), b''.istitle(), b'A1'.isupper(), b'1'.isupper(), b'\xe9'.isupper(), b'a\xe9'.islower(), b''.isascii(), b'\x80'.isascii(), b'1'.istitle())
print(b'\ta\tbc\td\n\te'.expandtabs(), b'\ta\tbc\td\n\te'.expandtabs(3), b'a\tb'.expandtabs(0), b'a\tb'.expandtabs(-1), b'a\tb'.expandtabs(tabsize=2))
print(b'a-b-c'.partition(b'-'), b'a-b-c'.rpartition(b'-'), b'abc'.partition(b'-'), b'abc'.rpartition(b'-'))
print(b'abcabc'.removeprefix(b'abc'), b'abcabc'.removesuffix(b'bc'), b'abc'.removeprefix(b''), b'abc'.removesuffix(b'x'))
print(b'abcabc'.rindex(b'b'), b'abcabc'.rindex(98), b'abcabc'.find(99, 3), b'abc'.count(97))

class S(bytes):
    pass
s = S(b'abc')
for r in [s.center(2), s.ljust(1), s.zfill(1), s.removeprefix(b''), s.strip(), s.replace(b'z', b'y'), s.partition(b'z')[0], s.split(b'z')[0], s.expandtabs(), s.translate(None), s.splitlines()[0], s % (), s[:]]:
    print(type(r).__name__, r, end=';')
x = b'abc'
print()
print(x.center(2) is x, x.strip() is x, x.replace(b'z', b'y') is x, x.partition(b'z')[0] is x, x.split(b'z')[0] is x, x.zfill(1) is x, x.removeprefix(b'z') is x, x.translate(None) is x, x.expandtabs() is x, x.rpartition(b'z')[2] is x, x.splitlines()[0] is x, x.split()[0] is x)
show(lambda: b'\xff\x01'.hex(b':'))
show(lambda: b'\xff\x01'.hex(':', bytes_per_sep=2))
show(lambda: b'ab'.hex('é'))
show(lambda: b'ab'.hex(b'\xe9'))
show(lambda: b'ab'.hex(1))
show(lambda: b'ab'.hex(''))
show(lambda: b'ab'.hex('ab'))
show(lambda: b'ab'.hex(sep='-'))
print([m for m in dir(bytes) if not m.startswith('_')])
