"""Doc."""
type X = a | b  # comment
    # odd comment
@a.b
def cc(p6,/):
    assert (fr'{{{  b[x, *a]=:.2f}{ () if () else (case):}'
)
    for __dunder__[__dunder__], 变量, in x,: v3[0]:int = (\
 *b,None # comment
   ) ; yield __dunder__, *x ; continue;
    else:

        def _z[T: (int, str), *Ts, **P](p3, p6: 'T'):
            if rf" #}}é":

                return ...  # comment
                # own line
            elif { ... for [*_,] in True if type for cc in False if (self % b) if [] for a in _ if x }:
# column one
             pass;return _, *b;
             # own line
            elif _: yield naïve, *_z;
        # own line
        type X = tuple[*Ts];
        # own line
        if match[:, ...]:

            raise  # comment


assert True, .1e+2j  # comment

while ...: fR'''##x
}}'''; from ..a.b import n as m, n as m; import a.b as c, d

type type = int

match naïve((
        ()
), (
        ( # comment
   naïve(( # comment
   R"名é😀abc"
) , Br''' 
{
  ''' , k1 = [] == False is not [] < ... , match=[] | None * [*( # comment
   x(\
 (a
) , k2 = [])
)\
 ] + a)
        ) is Rf''  F"""{{{(Rf'''éx''') if ([]) else y1 if 变量 else y1 = !s}
"""\
 ), type=Rf""""""\
 ):
    case 'a' if None: type = *b, *cc;naïve.match = case = (y1(Br'\d{  'b"""x yabc#""",([] # comment
   ))) if {} else match if type else _z;_z[a] = (b[self],cc[x]) = [ # comment
   ]
    case (*_, a.b.c,) if (变量([] , **match
)): assert {};self[_] = *type,;import a.b.c;
    case a.C(C(-1, [a.b, *rest]),): type type = a | b;
    case {**others}: - ((w2 := None));
