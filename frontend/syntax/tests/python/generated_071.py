try: import a.b.c
finally:
  try: pass; v2.w: list[int]; del [a];
  except a.E:

      @a.b
      def self():  # comment
          del b.c

          del (a, b);

  except E as e:  # comment
      if 2j: x[0]._z.match = True or None ; raise E(U"""😀
é名""") from _;
      import a.b as c, d

  else:
# column one
      b , naïve = (lambda: (
        bR""""""\
 ))
      assert True; (w1 := ( # comment
   { { (变量 // __dunder__): _z for (*_z,) in self if case if __dunder__ for (变量[case], y1[a]) in self if None }: case.__dunder__.match(a for b in None), 1. : f'''''', **_ }
))
      # own line
  # own line
x[0] &= True; x.y //= []
    # odd comment
assert (
x[*case]\
 ), (match((\
 (w2 := ((*y1, (lambda *args, p2 = naïve, p4=_z: 变量))))), (()
), match=(), **_z
))  # comment

self = *a,;import a.b.c

pass  # comment
