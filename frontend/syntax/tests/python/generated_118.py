with (x(
        ''''''  rf' '  "é😀😀é",
        ), _(type = (w2 := b), k2 = [*(case(_ = (), **type
)
        ) , '''x y'''"é😀😀" if ((lambda *args,p2={},p5=True: (\
 [] // ...))
) else 0b1_01]), x.a.b(({ (b % __dunder__) for f().变量.b in [] if (case << b) if (_z % __dunder__) for [self[a] , _z , _z] in True if False }),...,type = Rf"{None if (f().cc.match) else b if a else _}x")):
  a._ = match[match] = (lambda p3=r"" U"😀😀" R"}",/,*args: (\
 naïve
        ))
  # own line
  (v4):a | None = *a, b  # comment
x >>= (1).x.match  # comment

变量[a] = a,;


