[*x,_[_],__dunder__[type],] = *type,x,*b
def y1[T: int](**kwargs: int)->None: type type[T: (int, str), *Ts, **P] = tuple[*Ts]
