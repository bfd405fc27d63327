"""Doc."""
def _z(p6: list[int], *, p1=False, p3=0o17): assert ((lambda: True)), ((yield from {})
        )
    # odd comment
type X = tuple[*Ts]

