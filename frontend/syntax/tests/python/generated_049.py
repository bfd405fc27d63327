# comment

@d
@(lambda f: f)
class a[*Ts](B.C,A,k=1,**kw):  # comment
  def type[T](*args: *Ts,p3): yield from (
        (() # comment
   )) ; yield

  pass  # comment
  # own line
    # odd comment
raise


type match = list[T]
raise E  # comment


