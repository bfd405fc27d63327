"""Doc."""
assert [], (\
 {  } # comment
   )
    # odd comment
type type[T: int] = a | b
    # odd comment
b[_z] = *__dunder__, a[match], x[0].case.b, = self, naïve,;

raise
class b(*bases , *bases):
    match a,:
        case {'k': None, a.b: [C('a', match.case), *_]}:
# column one
            with (_, cc as (x), (1).a.b( # comment
   *(f().a.match\
 ), 123456789012345678901234567890, type=_(*(\
 B'''abc'''), k2 = {True , +match, }, _=False <= self), **case) as x[0]):  # comment
                type = [*a,__dunder__[__dunder__]] = y1, case
                type X = int
                type X = tuple[*Ts]  # comment
                # own line
            # own line
            if "名#{名" >= {}:

                v2.w: a | None = (lambda: ((lambda **kwargs: rb"""## x y
"""))); del a
                # own line
                _.y1.match = _z,; type X = int;
                [\
 ]
            elif {{*match,_z != (),{} and None and 0 or not self }, }:

                x.y @= b'}}}'
                if 1E-3:

                    raise E  # comment
                    v1: int;from . import match, n, n

                    assert [], {}
                # own line
                @d
                @(lambda f: f)
                def x():
# column one
                    assert rb'\d', ();from ... import match, n as m
                    return case, *_  # comment
            elif f().y1:
# column one
             while True ^ (((cc - _z) for naïve in 变量 if (_z * _) if (y1 ^ match) for x in _)) << None:

              import a as b
             pass
             # own line
            from . import n; raise E(({} # comment
   )) from type
            # own line
    # own line
    for (_[cc] , _._ , case) in [
{*_z, (
{*None } # comment
   ) if (
... or """😀😀
""" or not a # comment
   ) else type if self else self, 变量 },*x
]:  # comment
      class _(A, *bases, k=1, **kw): import a.b as c, d ; assert (
[
        *cc]
        ), (type);
    # odd comment
def a(p6,p2: 'T'):  # comment
 pass  # comment
 # own line
 return;

 pass;


