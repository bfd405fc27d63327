# comment

@(lambda f: f)
@d := e
class type[T: (int, str), *Ts, **P](metaclass=M): del b.c;
@d := e
async def _z(*,p1,p2: int = match,**kwargs): raise ; return

