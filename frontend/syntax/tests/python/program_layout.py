# -*- coding: utf-8 -*-
if True:
	tabbed = 1
	if tabbed: nested = 2; other = 3
	else:
		nested = 4

# comment at column 0
    # comment at column 4
total = 1 + \
    2 + \
  3

call(
    a,
  b,
        c=(
    1
), )
if (1 and
    2):
    pass
elif 3: pass
else: pass
while 0: break
else: pass
for i in 1, 2, 3: continue
def f(): return
class C: x = 1; y = 2
def g():

    """doc"""

    # only a comment
    return [
        # nothing
    ]
x = """a
  b\
c
"""; z = 'd\
e'
