# comment

async def self(p3: a.b | None,*args,**kwargs: int): type type = int; *match, _z, = *_z, *type,


def cc[T, U](p6: 'T', /, p2, *args, **kwargs,):  # comment
    assert cc  # comment
