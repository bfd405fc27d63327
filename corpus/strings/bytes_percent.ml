# `template % values` of bytes.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
print('%')

class B:

    def __bytes__(self):
        return b'BB'

class BB:

    def __bytes__(self):
        return 3

class I:

    def __index__(self):
        return 66

class F:

    def __float__(self):
        return 2.5
for fmt, a in [(b'%s', b'x'), (b'%b', b'x'), (b'%b', 'x'), (b'%s', 3), (b'%r', b'x'), (b'%a', 'é'), (b'%c', 65), (b'%c', b'a'), (b'%c', b'ab'), (b'%c', 256), (b'%c', -1), (b'%c', 'a'), (b'%c', I()), (b'%c', 10 ** 30), (b'%d', 5), (b'%d', 5.7), (b'%d', '5'), (b'%x', 255), (b'%#x', 255), (b'%X', I()), (b'%o', 8), (b'%x', 1.5), (b'%5d|', 5), (b'%-5d|', 5), (b'%05d|', -5), (b'%+d', 5), (b'% d', 5), (b'%.3d', 5), (b'%f', 1.5), (b'%f', 'x'), (b'%f', F()), (b'%e', 1), (b'%G', 1e+30), (b'%10.2f|', 3.14159), (b'%-10.2f|', 3.14159), (b'%010.2f|', -3.14159), (b'%s %s', (b'a',)), (b'%s', (b'a', b'b')), (b'%%', ()), (b'%5%', ()), (b'%', ()), (b'%(a)s', {b'a': b'x'}), (b'%(a)s', {'a': b'x'}), (b'%(a)d %(b)s', {b'a': 3, b'b': b'z'}), (b'%(a)s', b'x'), (b'%(a', {b'a': b'x'}), (b'%y', 1), (b'%*d', (5, 3)), (b'%.*f', (2, 3.14159)), (b'%*d', ('x', 3)), (b'%99999999999999999999d', 3), (b'%.99999999999d', 3), (b'%.2s|%5.1s|', (b'abc', b'xyz')), (b'%10s|%-10s|', (b'abc', b'xyz')), (b'abc', 3), (b'abc', {}), (b'abc', [1]), (b'abc', b'x'), (b'abc', 'x'), (b'%s', B()), (b'%s', BB()), (b'%10r|', B), (b'%ld', 3), (b'%i %u', (3, 4)), (b'%s', [1]), (b'%s', None), (b'%10c|%-5c|', (65, b'x')), (b'%d', True), (b'%d', None), (b'%c', 3.5), (b'%.0f', 2.5), (b'%#.0f', 2.5), (b'%5', 3), (b'%-', 3), (b'%+s|% s|%#s|%05s|', (b'a', b'b', b'c', b'd')), (b'%d', 10 ** 30), (b'%f', float('inf')), (b'%05f', float('nan')), (b'%5%|', 3), (b'%(a)%', {b'a': 1})]:
    print(fmt, end=' ')
show(lambda: fmt % a)
show(lambda: 3 % b'x')
show(lambda: b'x' % b'x')
x = b'a%d'
x %= 3
print(x)
print(b'%d'.__mod__(3), b'x'.__rmod__(b'%s'), b'x'.__rmod__(3))
print(bytes(B()))
show(lambda: bytes(BB()))
