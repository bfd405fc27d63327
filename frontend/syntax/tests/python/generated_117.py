class _z[T](*bases, A):
 {F"""""", naïve(), *变量 };type X = a | b  # comment
del x[0],
while [{},*rf"""{{x
"""
]: continue; -None;


