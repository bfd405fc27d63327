@(lambda f: f)
class b(A , k=1 , **kw,):  # comment
    del b.c; from a import (n as m, n)  # comment
while y1[_:, ...]:

 if { ~( # comment
   ()
):{*(\
 match.y1) }, f().a : rf'textéé#', { (lambda: ()) : False,(1).self: ((case // b) for self[self] in None if (case @ self) if ()),[\
 *y1\
 ] : (fr'' for self._z.match in 变量 if (b - __dunder__) if a) } : not not [] }:
     try: from . import (
  n as m, match, n,
); del a
     except (E, F) as e: v3[0]:int = *a, b;continue;
     else: raise
 else: break;raise E((
        (1).变量( # comment
   
        )\
 )) from cc;
 class match():

     @d(1, k=2)
     @(lambda f: f)
     def cc[T: int](p1: 'T',p4=.5,/,p6: int={},*args,**kwargs): del b.c,;y1 = (1).a.match = [\
 case,None,[(b // x) for _[match] in type if x if () for x[0].type.b in [] if __dunder__ for f().cc.match in _]\
 ];
     try:

       __dunder__; raise
       # own line
       pass
     except a.E: from . import (
  n,
);(v4):a | None = *a, b
     finally:
      class y1(A,Generic[T],k=1,**kw): v1:a | None = *a, b
      while (fr"{{"Rf" {{ "r'''}é''' or True or not cc) or ( # comment
   +0x_fF
) or not _z:

        x[0] //= (1).cc.b((), {}, type = False, match = True)

     try:
       (
rf'''}}
''' , rf'{1. if [] else b if x else naïve:>10}text{ naïve if () else True = !r:>10}')  # comment
       # own line
       if (): type match = tuple[*Ts]; type X = tuple[*Ts];
       elif __dunder__[*a]:

           pass;

       elif []: _.self.b = x[0].self.b = cc , *变量 , match
       # own line
       assert (变量[[]:True:]), ({ **a,None : match.type.match(
        {},*...,match = match,k2 = {}
        ) >> True }\
 )
     finally: from ..a.b import match
else:
# column one
    if ... if {} else cc if match else a: type X = int; del a; *b , case.type.b , 变量 = *a,;
    else:

        pass
        def match(p4: a.b | None, p3):
            class self: del x[0];
            # own line

        match -x:
            case {'k': captured, **others} if (()
):  # comment
                while ():  # comment
                    continue
                    # own line
                    continue  # comment
                    # own line
                    raise  # comment
                else:
# column one
                    assert True;
                x = *x , *naïve , *变量
                while type:

                 from a import (match)
                 # own line
                else:
# column one
                  pass;del [a]  # comment

                  type match = list[T]
                # own line
            case (*_, None,) if None: v1:list[int] = *a, b ; del b.c ; v1:int = *a, b
        # own line
    while {  }:  # comment
        fR'}}{{';
        with (((lambda p6,p2,*args,p5 = {},p4=(): [])
)):
# column one
          for *变量,naïve in *match, *case,:  # comment
              pass

