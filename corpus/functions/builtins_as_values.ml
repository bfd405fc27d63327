# Every builtin class and function can be a value.
classes = [bool, bytes, classmethod, dict, enumerate, filter, float, frozenset, int, list, map, object, property, range]
classes += [reversed, set, slice, staticmethod, str, super, tuple, type, zip, BaseException, ValueError]
print([c.__name__ for c in classes], all(isinstance(c, type) for c in classes))
functions = [abs, all, any, ascii, bin, callable, chr, delattr, dir, divmod, format, getattr, hasattr, hash, hex, id, input]
functions += [isinstance, issubclass, iter, len, max, min, next, oct, ord, pow, print, repr, round, setattr, sorted, sum, vars]
print([f.__name__ for f in functions], all(callable(f) for f in functions))
print([c() for c in classes if c in (bool, bytes, dict, float, frozenset, int, list, set, str, tuple)])
try:
    super().anything
except RuntimeError as e:
    print(e)
kind = super
print(kind is super, kind.__name__, isinstance(5, kind), Ellipsis, NotImplemented)
